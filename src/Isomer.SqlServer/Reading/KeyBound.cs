using Isomer.Engines;

namespace Isomer.SqlServer;

/// <summary>
/// What of a <see cref="BoundText"/> is the engine's own: how key values are printed, and compared with what was printed.
/// </summary>
internal static class KeyBound
{
    /// <summary>Whether a key column's values can be written as literals that compare as the column does.</summary>
    public static bool CanBound(StoredColumn column) =>
        IsInteger(column) || column.DataType is "decimal" or "numeric" or "date" or "datetime2" or "datetime"
            or "smalldatetime" or "datetimeoffset" or "time" or "uniqueidentifier" or "nvarchar" or "nchar" or "varchar" or "char"
            or "binary" or "varbinary";

    public static bool IsInteger(StoredColumn column) => column.DataType is "tinyint" or "smallint" or "int" or "bigint";

    /// <summary>What prints a key column's value.</summary>
    public static string Printed(StoredColumn column) => column.DataType switch
    {
        // 121: every fraction digit, and the offset.
        "date" or "datetime2" or "datetime" or "smalldatetime" or "datetimeoffset" or "time" =>
            $"CONVERT(nvarchar(60), {SqlText.Quote(column.Name)}, 121)",
        "binary" or "varbinary" => $"CONVERT(nvarchar(max), {SqlText.Quote(column.Name)}, 2)",
        "nvarchar" or "nchar" or "varchar" or "char" => $"CAST({SqlText.Quote(column.Name)} AS nvarchar(max))",
        _ => $"CAST({SqlText.Quote(column.Name)} AS nvarchar(60))",
    };

    /// <summary>The conditions that hold for the rows of a range.</summary>
    public static IEnumerable<string> Conditions(KeyRange range, StoredTable table) => BoundConditions.Of(range, (name, value) =>
    {
        var column = table.Find(name, "The source");
        return (SqlText.Quote(column.Name), Literal(column, value));
    });

    // Of the column's own type: another would be compared by other rules, or past the index. The ledger that keeps a bound stands in
    // another database than the one that is asked, so that nothing of it becomes SQL unlooked at.
    private static string Literal(StoredColumn column, string value) => column.DataType switch
    {
        "binary" or "varbinary" => value.All(char.IsAsciiHexDigit) ? "0x" + value : throw Malformed(column),
        "decimal" or "numeric" => Number(column, value),
        "nvarchar" or "nchar" => SqlText.Literal(value),
        // The code page is the collation's; without one it would be the database's.
        "varchar" or "char" => $"CAST({SqlText.Literal(value)} COLLATE {CollationName(column)} AS {column.StoreType})",
        _ when IsInteger(column) => Number(column, value),
        _ => $"CAST({SqlText.Literal(value)} AS {column.StoreType})",
    };

    private static string Number(StoredColumn column, string value) =>
        value.Length > 0 && value.All(c => char.IsAsciiDigit(c) || c is '-' or '.')
            ? $"CAST({value} AS {column.StoreType})"
            : throw Malformed(column);

    // A name from the server's own catalog, which stands without quotes.
    private static string CollationName(StoredColumn column) =>
        column.Collation is { } name && name.All(c => c == '_' || char.IsAsciiLetterOrDigit(c)) ? name : throw Malformed(column);

    private static InvalidDataException Malformed(StoredColumn column) =>
        new($"The ledger's bound of {column.Name} is no value of {column.StoreType}.");
}
