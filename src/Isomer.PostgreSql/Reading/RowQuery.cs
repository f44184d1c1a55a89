using Isomer.Dialects;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>What a COPY is asked to send.</summary>
internal static class RowQuery
{
    /// <summary>A query between parentheses.</summary>
    /// <param name="request">Range and filter.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The expressions to select.</param>
    /// <param name="dialect">Prints the filter.</param>
    public static string Of(ReadRequest request, StoredTable table, IEnumerable<string> columns, Dialect dialect)
    {
        var conditions = KeyBound.Conditions(request.Range, table).ToList();
        if (request.Filter is not null)
        {
            conditions.Add($"({dialect.Print(request.Filter)})");
        }

        var where = conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        return $"(SELECT {string.Join(", ", columns)} FROM {From(table)}{where})";
    }

    /// <summary>The table's own rows: those of its partitions belong to it, those of tables that inherit from it do not.</summary>
    public static string From(StoredTable table) => table.IsPartitioned ? table.QuotedName : "ONLY " + table.QuotedName;
}
