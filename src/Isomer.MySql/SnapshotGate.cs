using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>
/// Holds every commit to the database's tables back while sessions begin their snapshots, so that all see one state. Locks on the tables
/// alone come first: they ask for less than a lock on the whole server, and hold up nobody else's database.
/// </summary>
internal sealed class SnapshotGate : IAsyncDisposable
{
    // Whoever writes has to wait while this lock waits for a long transaction: rather one reader than a standstill.
    private const int LongestWaitSeconds = 10;

    private readonly DbConnection _connection;

    private SnapshotGate(DbConnection connection, bool isClosed, IReadOnlyList<Diagnostic> findings)
    {
        _connection = connection;
        IsClosed = isClosed;
        Findings = findings;
    }

    /// <summary>Whether nothing can be committed now; false where neither lock was granted.</summary>
    public bool IsClosed { get; }

    /// <summary>What the snapshot will not give.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    public static async Task<SnapshotGate> CloseAsync(Connections connections, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var tables = await connection.QueryAsync(
                """
                SELECT TABLE_NAME, ENGINE FROM information_schema.TABLES
                WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') ORDER BY TABLE_NAME
                """,
                row => (Name: row.Text(0), Engine: row.TextOrNull(1) ?? "unknown"),
                cancellationToken).ConfigureAwait(false);
            var findings = tables.Where(t => !HasSnapshots(t.Engine))
                .Select(t => Diagnostic.Create(Codes.TableWithoutSnapshot, connections.DisplayName, t.Name, t.Engine,
                    "Or convert it to InnoDB first.")).ToList();
            await connection.ExecuteAsync($"SET SESSION lock_wait_timeout = {LongestWaitSeconds}", cancellationToken).ConfigureAwait(false);
            var locks = string.Join(", ", tables.Select(t => SqlText.Quote(t.Name) + " READ"));
            var refusal = locks.Length == 0
                ? null
                : await TryAsync(connection, "LOCK TABLES " + locks, cancellationToken).ConfigureAwait(false);
            if (refusal is not null
                && await TryAsync(connection, "FLUSH TABLES WITH READ LOCK", cancellationToken).ConfigureAwait(false) is not null)
            {
                findings.Add(Diagnostic.Create(
                    Codes.SnapshotOfOneReader, connections.DisplayName, refusal,
                    "Grant LOCK TABLES on the database, or RELOAD, to read with several."));
                return new(connection, isClosed: false, findings);
            }

            return new(connection, isClosed: true, findings);
        }
        catch (Exception e)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            if (e is OperationCanceledException)
            {
                throw;
            }

            throw connections.Explain(e);
        }
    }

    // Closing the session releases its locks.
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    // https://mariadb.com/kb/en/start-transaction/#with-consistent-snapshot
    private static bool HasSnapshots(string engine) =>
        engine.Equals("InnoDB", StringComparison.OrdinalIgnoreCase) || engine.Equals("ROCKSDB", StringComparison.OrdinalIgnoreCase);

    private static async Task<string?> TryAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ExecuteAsync(sql, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (DbException e) when (ServerErrors.NumberOf(e) is { } number
            && (ErrorNumbers.IsPermission(number) || number == ErrorNumbers.LockWaitTimeout))
        {
            return ServerErrors.WithoutValues(e);
        }
    }
}
