using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>Asks the server how it holds a table.</summary>
internal static class StoredTables
{
    // A domain may stand on a domain: each step takes the base type and the modifier that the domain gives it.
    private const string Query = """
        WITH RECURSIVE base AS (
            SELECT a.attnum, a.attname, a.atttypid AS typid, a.atttypmod AS typmod, c.relkind
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE n.nspname = $1 AND c.relname = $2
            UNION ALL
            SELECT b.attnum, b.attname, t.typbasetype, t.typtypmod, b.relkind
            FROM base b
            JOIN pg_type t ON t.oid = b.typid AND t.typtype = 'd'
        )
        SELECT b.attname::text, b.typid, b.typmod, t.typname::text, format_type(b.typid, b.typmod),
               CASE WHEN t.typtype = 'e' THEN (SELECT array_agg(e.enumlabel::text ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid) END,
               b.relkind::text
        FROM base b
        JOIN pg_type t ON t.oid = b.typid AND t.typtype <> 'd'
        ORDER BY b.attnum
        """;

    // A table may have no columns at all.
    private const string KindQuery = """
        SELECT c.relkind::text
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = $1 AND c.relname = $2 AND c.relkind IN ('r', 'p', 'f')
        """;

    /// <summary>The table of that name.</summary>
    /// <exception cref="IsomerException">There is none.</exception>
    public static async Task<StoredTable> ReadAsync(
        NpgsqlConnection connection, QualifiedName name, string database, CancellationToken cancellationToken)
    {
        var kind = ' ';
        var schema = name.Schema ?? SqlText.DefaultSchema;
        var columns = await connection.QueryAsync(Query, Column, cancellationToken, schema, name.Name).ConfigureAwait(false);
        if (columns.Count == 0)
        {
            var kinds = await connection.QueryAsync(KindQuery, row => row.GetString(0)[0], cancellationToken, schema, name.Name)
                .ConfigureAwait(false);
            kind = kinds.Count > 0 ? kinds[0] : throw new IsomerException(Codes.TableMissing, database, name.ToString());
        }

        return new(SqlText.Quote(name), kind, columns.ToDictionary(c => c.Name, StringComparer.Ordinal));

        StoredColumn Column(NpgsqlDataReader row)
        {
            kind = row.GetString(6)[0];
            return new(
                row.GetString(0), row.GetFieldValue<uint>(1), row.GetInt32(2), row.GetString(3), row.GetString(4),
                row.IsDBNull(5) ? null : row.GetFieldValue<string[]>(5));
        }
    }

    /// <summary>The column of that name.</summary>
    /// <exception cref="IsomerException">There is none.</exception>
    public static StoredColumn Find(this StoredTable table, string column, string database) =>
        table.Columns.TryGetValue(column, out var found)
            ? found
            : throw new IsomerException(Codes.ColumnMissing, database, table.QuotedName, column);
}
