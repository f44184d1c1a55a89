using Isomer.Dialects;
using Isomer.Engines;

namespace Isomer.Sqlite;

/// <summary>The SELECT that serves a request.</summary>
/// <param name="Sql">The text.</param>
/// <param name="Parameters">The values of <c>?1</c>, <c>?2</c>.</param>
internal sealed record SelectText(string Sql, IReadOnlyList<KeyValue> Parameters)
{
    public static SelectText Of(ReadRequest request, Dialect dialect)
    {
        // Qualified: SQLite takes an unqualified "name" that is no column for text.
        var columns = request.Columns.Count == 0
            ? "NULL"
            : string.Join(", ", request.Columns.Select(c => "t." + SqliteText.Quote(c.Column.Name)));
        var conditions = new List<string>();
        var parameters = new List<KeyValue>();
        if (request.Range != KeyRange.All)
        {
            var key = SplitKey.Of(request.Table)
                ?? throw new ArgumentException("The table has no key that a range could be of.", nameof(request));
            AddBound(key, ">=", request.Range.From, conditions, parameters);
            AddBound(key, "<", request.Range.To, conditions, parameters);
        }

        if (request.Filter is not null)
        {
            conditions.Add($"({dialect.Print(request.Filter)})");
        }

        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        return new($"SELECT {columns} FROM main.{SqliteText.Quote(request.Table.Name.Name)} AS t{where}", parameters);
    }

    private static void AddBound(SplitKey key, string comparison, string? bound, List<string> conditions, List<KeyValue> parameters)
    {
        if (bound is not null)
        {
            parameters.Add(new(bound));
            conditions.Add($"t.{SqliteText.Quote(key.Name)} {comparison} ?{parameters.Count}");
        }
    }
}
