using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>
/// Makes an empty table ready for rows that are frozen as they come: they need no second writing by a VACUUM, and the visibility map stands
/// from the start, so that the checks of foreign keys read indexes alone. https://www.postgresql.org/docs/15/sql-copy.html, FREEZE.
/// </summary>
internal static class EmptyTable
{
    // FREEZE wants a table that its own transaction has emptied. Whoever refers to it or listens to TRUNCATE would be in the way, or be
    // woken.
    private const string Query = """
        SELECT has_table_privilege(c.oid, 'TRUNCATE')
            AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.confrelid = c.oid AND k.contype = 'f')
            AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = c.oid AND g.tgtype & 32 <> 0)
            AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid OR i.inhrelid = c.oid)
        FROM pg_class c
        WHERE c.oid = $1::regclass AND c.relkind = 'r'
        """;

    /// <summary>
    /// Inside a transaction that has done nothing yet: whether the table is now this transaction's own, empty and newly made.
    /// </summary>
    /// <exception cref="PostgresException"><c>55P03</c> where another session uses the table; the transaction is lost then.</exception>
    public static async Task<bool> TryTakeAsync(NpgsqlConnection connection, StoredTable table, CancellationToken cancellationToken)
    {
        var allowed = await connection.QueryAsync(Query, row => row.GetBoolean(0), cancellationToken, table.QuotedName)
            .ConfigureAwait(false);
        if (allowed is not [true])
        {
            return false;
        }

        await connection.ExecuteAsync($"LOCK TABLE ONLY {table.QuotedName} IN ACCESS EXCLUSIVE MODE NOWAIT", cancellationToken)
            .ConfigureAwait(false);

        // Under the lock, so that no row of somebody else's goes with the TRUNCATE.
        var hasRows = await connection.QueryAsync(
            $"SELECT EXISTS (SELECT FROM ONLY {table.QuotedName})", row => row.GetBoolean(0), cancellationToken).ConfigureAwait(false);
        if (hasRows is [true])
        {
            return false;
        }

        await connection.ExecuteAsync($"TRUNCATE ONLY {table.QuotedName}", cancellationToken).ConfigureAwait(false);
        return true;
    }
}
