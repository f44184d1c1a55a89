using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// Holds every change of the database's tables back while sessions begin their snapshots, so that all see one state: a shared lock on each
/// table, which takes no more than the right to read it.
/// </summary>
internal sealed class SnapshotGate : IAsyncDisposable
{
    // Whoever writes has to wait while a lock waits for a long transaction: rather one reader than a standstill.
    private const int LongestWaitMilliseconds = 10_000;

    // What is kept in memory takes no locks; external tables lie elsewhere.
    public const string TablesQuery = """
        SELECT s.name, t.name, t.is_memory_optimized
        FROM sys.tables t
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        WHERE t.is_ms_shipped = 0 AND t.is_external = 0 AND HAS_PERMS_BY_NAME(QUOTENAME(s.name) + N'.' + QUOTENAME(t.name), 'OBJECT', 'SELECT') = 1
        ORDER BY s.name, t.name
        """;

    private readonly SqlConnection _connection;

    private SnapshotGate(SqlConnection connection, QualifiedName? anyTable, string? refusal, IReadOnlyList<Diagnostic> findings)
    {
        _connection = connection;
        AnyTable = anyTable;
        IsClosed = refusal is null;
        Findings = findings;
    }

    /// <summary>Whether nothing can be changed now; false where a lock was not granted.</summary>
    public bool IsClosed { get; }

    /// <summary>A table whose reading fixes a transaction's snapshot; null where there is none.</summary>
    public QualifiedName? AnyTable { get; }

    /// <summary>What the snapshot will not give.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    public static async Task<SnapshotGate> CloseAsync(Connections connections, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var tables = await connection.QueryAsync(
                TablesQuery, row => (Name: row.Name(0, 1), IsInMemory: row.GetBoolean(2)), cancellationToken).ConfigureAwait(false);
            var findings = tables.Where(t => t.IsInMemory).Select(t => Diagnostic.Create(
                Codes.TableWithoutSnapshot, connections.DisplayName, t.Name.ToString(), "memory-optimized storage",
                "Each reader sees a state of its own.")).ToList();
            var lockable = tables.Where(t => !t.IsInMemory).Select(t => t.Name).ToList();
            var refusal = await TryLockAsync(connection, lockable, cancellationToken).ConfigureAwait(false);
            if (refusal is not null)
            {
                findings.Add(Diagnostic.Create(
                    Codes.SnapshotOfOneReader, connections.DisplayName, refusal,
                    "Run while no transaction stays open for long, or connect to a database snapshot, to read with several."));
            }

            return new(connection, lockable.Count == 0 ? null : lockable[0], refusal, findings);
        }
        catch (Exception e)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw connections.Explain(e);
        }
    }

    /// <summary>The batch that takes the locks, and keeps them until the transaction ends.</summary>
    public static string LockSql(IEnumerable<QualifiedName> tables) => FormattableString.Invariant(
        $"SET LOCK_TIMEOUT {LongestWaitMilliseconds};\nBEGIN TRANSACTION;\nDECLARE @seen int;\n") + string.Concat(
        tables.Select(t => $"SELECT TOP (1) @seen = 1 FROM {SqlText.Quote(t)} WITH (TABLOCK, HOLDLOCK);\n"));

    // The pool would keep the transaction, and with it the locks, until the session is used again.
    public ValueTask DisposeAsync() => SessionEnd.CloseAsync(_connection);

    private static async Task<string?> TryLockAsync(
        SqlConnection connection, List<QualifiedName> tables, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ExecuteAsync(LockSql(tables), cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (SqlException e) when (ErrorNumbers.IsLock(e.Number) || ErrorNumbers.IsPermission(e.Number))
        {
            await connection.ExecuteAsync(SessionEnd.Rollback, cancellationToken).ConfigureAwait(false);
            return ServerErrors.WithoutValues(e);
        }
    }
}
