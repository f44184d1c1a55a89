using Isomer.Dialects;
using Isomer.Engines;

namespace Isomer.Oracle;

/// <summary>What is asked for rows: those of one moment, whoever asks and whenever.</summary>
internal static class RowQuery
{
    /// <summary>The statement; the range's bounds are its parameters.</summary>
    /// <param name="request">Range and filter.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="dialect">Prints the filter.</param>
    /// <param name="scn">The moment.</param>
    public static BoundQuery Of(ReadRequest request, StoredTable table, IReadOnlyList<ColumnSelection> columns, Dialect dialect, string scn)
    {
        var bounds = KeyBound.Conditions(request.Range, table);
        var conditions = bounds.Select(b => b.Sql).ToList();
        if (request.Filter is not null)
        {
            conditions.Add($"({dialect.Print(request.Filter, request.Table.Columns)})");
        }

        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        var selected = columns.Count == 0 ? "1" : string.Join(", ", columns.SelectMany(c => c.Expressions));
        return new($"SELECT {selected} FROM {From(table, scn)}{where}", [.. bounds.SelectMany(b => b.Parameters)]);
    }

    /// <summary>The table as it was at the moment.</summary>
    public static string From(StoredTable table, string scn) => $"{table.QuotedName} AS OF SCN {scn}";
}
