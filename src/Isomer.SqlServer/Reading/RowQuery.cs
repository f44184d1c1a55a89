using Isomer.Dialects;
using Isomer.Engines;

namespace Isomer.SqlServer;

/// <summary>What is asked for rows.</summary>
internal static class RowQuery
{
    /// <summary>The statement.</summary>
    /// <param name="request">Range and filter.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The expressions to select; a constant where there are none.</param>
    /// <param name="dialect">Prints the filter.</param>
    public static string Of(ReadRequest request, StoredTable table, IReadOnlyList<string> columns, Dialect dialect)
    {
        var conditions = KeyBound.Conditions(request.Range, table).ToList();
        if (request.Filter is not null)
        {
            conditions.Add($"({dialect.Print(request.Filter, request.Table.Columns)})");
        }

        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        var selected = columns.Count == 0 ? "1" : string.Join(", ", columns);

        // What is kept in memory has its own versions of rows, and no part in a transaction's snapshot.
        return $"SELECT {selected} FROM {table.QuotedName}{(table.IsInMemory ? " WITH (SNAPSHOT)" : "")}{where}";
    }
}
