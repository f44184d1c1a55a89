namespace Isomer.PostgreSql;

/// <summary>The binary COPY: https://www.postgresql.org/docs/15/sql-copy.html, "Binary Format".</summary>
internal static class CopyFormat
{
    /// <summary>The format's name between a raw source and a raw writer.</summary>
    public const string Name = "postgresql-copy-binary";

    /// <summary>Signature, flags (none), and the length of the header's extension (none).</summary>
    public static ReadOnlyMemory<byte> Header { get; } =
        new byte[] { (byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', 10, 255, 13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0 };

    /// <summary>What stands where the next row's count of fields would: -1.</summary>
    public static ReadOnlyMemory<byte> Trailer { get; } = new byte[] { 0xFF, 0xFF };

    /// <summary>What stands before a row: how many fields it has.</summary>
    public static byte[] RowHead(int fields) => [(byte)(fields >> 8), (byte)fields];

    /// <summary>The statement that sends what a query, or a table with columns, gives.</summary>
    public static string Out(string source) => $"COPY {source} TO STDOUT (FORMAT binary)";

    /// <summary>The statement that takes rows into a table.</summary>
    public static string In(string table, IReadOnlyCollection<string> columns, bool isFrozen) =>
        $"COPY {Target(table, columns)} FROM STDIN (FORMAT binary{Freeze(isFrozen)})";

    /// <summary>The statement that takes rows as text into a table.</summary>
    public static string TextIn(string table, IReadOnlyCollection<string> columns, bool isFrozen) =>
        $"COPY {Target(table, columns)} FROM STDIN (FORMAT text, ENCODING 'UTF8'{Freeze(isFrozen)})";

    private static string Freeze(bool isFrozen) => isFrozen ? ", FREEZE" : "";

    // Rows that bring no values: the table has no columns, and an empty list is no SQL.
    private static string Target(string table, IReadOnlyCollection<string> columns) =>
        columns.Count == 0 ? table : $"{table} ({SqlText.QuoteList(columns)})";
}
