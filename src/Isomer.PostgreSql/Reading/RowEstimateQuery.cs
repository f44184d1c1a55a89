using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>Row counts as the last VACUUM or ANALYZE left them.</summary>
internal static class RowEstimateQuery
{
    // A partitioned table's own count is mostly unknown; its leaves' counts are kept. -1 (14 and later) means never counted.
    private const string Query = """
        SELECT w.nr, CASE WHEN min(l.reltuples) >= 0 THEN sum(l.reltuples)::bigint END
        FROM unnest($1, $2) WITH ORDINALITY AS w (nspname, relname, nr)
        JOIN pg_namespace n ON n.nspname = w.nspname
        JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.relname
        JOIN LATERAL (
            SELECT c.reltuples WHERE c.relkind <> 'p'
            UNION ALL
            SELECT p.reltuples FROM pg_partition_tree(c.oid) t JOIN pg_class p ON p.oid = t.relid WHERE c.relkind = 'p' AND t.isleaf
        ) l ON true
        GROUP BY w.nr
        ORDER BY w.nr
        """;

    public static async Task<IReadOnlyDictionary<QualifiedName, long?>> ReadAsync(
        NpgsqlConnection connection, IReadOnlyList<Table> tables, CancellationToken cancellationToken)
    {
        var estimates = tables.ToDictionary(t => t.Name, _ => (long?)null);
        var rows = await connection.QueryAsync(
            Query,
            row => (Table: (int)row.GetInt64(0) - 1, Rows: row.IsDBNull(1) ? null : (long?)row.GetInt64(1)),
            cancellationToken,
            tables.Select(t => t.Name.Schema ?? SqlText.DefaultSchema).ToArray(),
            tables.Select(t => t.Name.Name).ToArray()).ConfigureAwait(false);
        foreach (var (table, count) in rows)
        {
            estimates[tables[table].Name] = count;
        }

        return estimates;
    }
}
