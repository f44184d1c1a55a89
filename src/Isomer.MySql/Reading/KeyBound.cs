namespace Isomer.MySql;

/// <summary>
/// What of a <see cref="BoundText"/> is the engine's own: how key values are printed, and compared with what was printed.
/// </summary>
internal static class KeyBound
{
    /// <summary>Whether a key column's values can be written as literals that compare as the column does.</summary>
    public static bool CanBound(StoredColumn column) =>
        column.DataType is "tinyint" or "smallint" or "mediumint" or "int" or "bigint" or "year"
        or "decimal" or "date" or "datetime" or "timestamp" or "char" or "varchar" or "binary" or "varbinary" or "uuid";

    /// <summary>What prints a key column's value.</summary>
    public static string Printed(StoredColumn column) => column.DataType is "binary" or "varbinary"
        ? $"HEX({SqlText.Quote(column.Name)})"
        : column.Charset is null ? $"CAST({SqlText.Quote(column.Name)} AS CHAR)" : $"CONVERT({SqlText.Quote(column.Name)} USING utf8mb4)";

    /// <summary>The conditions that hold for the rows of a range.</summary>
    public static IEnumerable<string> Conditions(KeyRange range, StoredTable table) => BoundConditions.Of(range, (name, value) =>
    {
        var column = table.Find(name, "The source");
        return (SqlText.Quote(column.Name), Literal(column, value));
    });

    // The ledger that keeps a bound stands in another database than the one that is asked: nothing of it becomes SQL unlooked at.
    private static string Literal(StoredColumn column, string value) => column.DataType switch
    {
        "binary" or "varbinary" => value.All(char.IsAsciiHexDigit) ? $"x'{value}'" : throw Malformed(column),
        "tinyint" or "smallint" or "mediumint" or "int" or "bigint" or "year" or "decimal" =>
            value.All(c => char.IsAsciiDigit(c) || c is '-' or '.') ? value : throw Malformed(column),
        _ => SqlText.Literal(value),
    };

    private static InvalidDataException Malformed(StoredColumn column) =>
        new($"The ledger's bound of {column.Name} is no value of {column.StoreType}.");
}
