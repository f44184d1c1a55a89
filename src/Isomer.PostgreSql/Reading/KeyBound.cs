using System.Text.Json;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>
/// A boundary between two ranges: a JSON object of key columns and their values in text form, <c>{"region":"7","id":"1200"}</c>. It names its
/// columns, so that a resumed run reads the same rows. A table without a key is split by <c>ctid</c>, the place of a row.
/// </summary>
internal static class KeyBound
{
    /// <summary>The column that every table has, of type tid.</summary>
    public const string Place = "ctid";

    /// <summary>A boundary of one column.</summary>
    public static string Of(string column, string value) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { [column] = value });

    /// <summary>The conditions that hold for the rows of a range.</summary>
    public static IEnumerable<string> Conditions(KeyRange range, StoredTable table)
    {
        if (range.From is not null)
        {
            yield return Condition(range.From, ">=", table);
        }

        if (range.To is not null)
        {
            yield return Condition(range.To, "<", table);
        }
    }

    private static string Condition(string bound, string comparison, StoredTable table)
    {
        using var document = JsonDocument.Parse(bound);
        var parts = document.RootElement.EnumerateObject().ToList();
        var columns = string.Join(", ", parts.Select(p => SqlText.Quote(p.Name)));
        var values = string.Join(", ", parts.Select(p => $"{SqlText.Literal(p.Value.GetString()!)}::{TypeOf(p.Name, table)}"));
        return parts.Count == 1 ? $"{columns} {comparison} {values}" : $"({columns}) {comparison} ({values})";
    }

    private static string TypeOf(string column, StoredTable table) =>
        column == Place ? "tid"
        : table.Columns.TryGetValue(column, out var stored) ? stored.StoreType
        : throw new IsomerException(Codes.ColumnMissing, "The source", table.QuotedName, column);
}
