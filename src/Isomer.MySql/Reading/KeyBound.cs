using System.Text.Json;
using Isomer.Engines;

namespace Isomer.MySql;

/// <summary>
/// A boundary between two ranges: a JSON object of key columns and their values as the server prints them, <c>{"region":"7","id":"1200"}</c>.
/// It names its columns, so that a resumed run reads the same rows.
/// </summary>
internal static class KeyBound
{
    /// <summary>A boundary.</summary>
    public static string Of(IEnumerable<string> columns, IEnumerable<string> values) =>
        JsonSerializer.Serialize(columns.Zip(values).ToDictionary(p => p.First, p => p.Second));

    /// <summary>Whether a key column's values can be written as literals that compare as the column does.</summary>
    public static bool CanBound(StoredColumn column) => column.DataType is "tinyint" or "smallint" or "mediumint" or "int" or "bigint" or "year"
        or "decimal" or "date" or "datetime" or "timestamp" or "char" or "varchar" or "binary" or "varbinary" or "uuid";

    /// <summary>What prints a key column's value.</summary>
    public static string Printed(StoredColumn column) => column.DataType is "binary" or "varbinary"
        ? $"HEX({SqlText.Quote(column.Name)})"
        : column.Charset is null ? $"CAST({SqlText.Quote(column.Name)} AS CHAR)" : $"CONVERT({SqlText.Quote(column.Name)} USING utf8mb4)";

    /// <summary>The conditions that hold for the rows of a range.</summary>
    public static IEnumerable<string> Conditions(KeyRange range, StoredTable table)
    {
        if (range.From is not null)
        {
            yield return "(" + From(Parse(range.From, table)) + ")";
        }

        if (range.To is not null)
        {
            // NULL cannot stand in a key, so that what is not at or past the bound is before it.
            yield return "(" + Before(Parse(range.To, table)) + ")";
        }
    }

    // Not (a, b) >= (1, 2), which no index serves: the first column bounds what is read, the rest is looked at.
    private static string From(List<(string Column, string Value)> parts) => Compare(parts, ">", ">=", ">=");

    private static string Before(List<(string Column, string Value)> parts) => Compare(parts, "<", "<=", "<");

    private static string Compare(List<(string Column, string Value)> parts, string strict, string first, string last)
    {
        var condition = "";
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var (column, value) = parts[i];
            condition = i == parts.Count - 1
                ? $"{column} {last} {value}"
                : $"{column} {first} {value} AND ({column} {strict} {value} OR {condition})";
        }

        return condition;
    }

    private static List<(string Column, string Value)> Parse(string bound, StoredTable table)
    {
        using var document = JsonDocument.Parse(bound);
        return [.. document.RootElement.EnumerateObject().Select(p =>
        {
            var column = table.Find(p.Name, "The source");
            return (SqlText.Quote(column.Name), Literal(column, p.Value.GetString()!));
        })];
    }

    // The ledger that keeps a bound stands in another database than the one that is asked: nothing of it becomes SQL unlooked at.
    private static string Literal(StoredColumn column, string value) => column.DataType switch
    {
        "binary" or "varbinary" => value.All(char.IsAsciiHexDigit) ? $"x'{value}'" : throw Malformed(column),
        "tinyint" or "smallint" or "mediumint" or "int" or "bigint" or "year" or "decimal" =>
            value.All(c => char.IsAsciiDigit(c) || c is '-' or '.') ? value : throw Malformed(column),
        _ => SqlText.Literal(value),
    };

    private static InvalidDataException Malformed(StoredColumn column) => new($"The ledger's bound of {column.Name} is no value of {column.StoreType}.");
}
