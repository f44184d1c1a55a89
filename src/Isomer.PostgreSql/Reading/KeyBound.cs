using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>
/// What of a <see cref="BoundText"/> is PostgreSQL's own: values are in text form, and a table without a key is split by <c>ctid</c>, the
/// place of a row.
/// </summary>
internal static class KeyBound
{
    /// <summary>The column that every table has, of type tid.</summary>
    public const string Place = "ctid";

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
        var parts = BoundText.Parse(bound);
        var columns = string.Join(", ", parts.Select(p => SqlText.Quote(p.Column)));
        var values = string.Join(", ", parts.Select(p => $"{SqlText.Literal(p.Value)}::{TypeOf(p.Column, table)}"));
        return parts.Count == 1 ? $"{columns} {comparison} {values}" : $"({columns}) {comparison} ({values})";
    }

    private static string TypeOf(string column, StoredTable table) =>
        column == Place ? "tid"
        : table.Columns.TryGetValue(column, out var stored) ? stored.StoreType
        : throw new IsomerException(Codes.ColumnMissing, "The source", table.QuotedName, column);
}
