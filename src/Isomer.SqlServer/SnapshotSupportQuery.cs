using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Asks a database which it is.</summary>
internal static class SnapshotSupportQuery
{
    // https://learn.microsoft.com/sql/relational-databases/system-catalog-views/sys-databases-transact-sql: 1 is on, 2 and 3 are on their
    // way.
    private const byte IsOn = 1;

    public const string Sql = """
        SELECT d.snapshot_isolation_state,
            CAST(CASE WHEN d.is_read_only = 1 OR d.source_database_id IS NOT NULL THEN 1 ELSE 0 END AS bit),
            CAST(CASE WHEN CAST(DATABASEPROPERTYEX(d.name, 'Updateability') AS nvarchar(60)) = N'READ_ONLY' THEN 1 ELSE 0 END AS bit)
        FROM sys.databases d
        WHERE d.database_id = DB_ID()
        """;

    public static async Task<SnapshotSupport> ReadAsync(SqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(
            Sql, row =>
                Of(row.GetByte(0), isFrozen: row.GetBoolean(1), isReadOnly: row.GetBoolean(2)), cancellationToken).ConfigureAwait(false);
        return rows[0];
    }

    public static SnapshotSupport Of(byte state, bool isFrozen, bool isReadOnly) =>
        isFrozen ? SnapshotSupport.Frozen
        : isReadOnly ? SnapshotSupport.Replica
        : state == IsOn ? SnapshotSupport.Versioned
        : SnapshotSupport.None;
}
