using System.Collections.Concurrent;
using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>
/// One state of a file, held by read transactions that all begin while nobody can commit. Each reader borrows one of their connections.
/// </summary>
/// <remarks>
/// With a rollback journal the first read transaction alone keeps every writer from committing; in WAL mode writers commit beside readers,
/// so the write lock is held until all transactions have begun. https://www.sqlite.org/isolation.html,
/// https://www.sqlite.org/lockingv3.html.
/// </remarks>
internal sealed class Snapshot : ISnapshot
{
    private readonly SqliteDatabase _database;
    private readonly List<ReaderConnection> _connections = [];
    private readonly ConcurrentBag<ReaderConnection> _idle = [];
    private readonly SemaphoreSlim _slots = new(0);
    private bool _isUtf8;

    private Snapshot(SqliteDatabase database) => _database = database;

    public string? Id => null;

    public int MaxReaders => _connections.Count;

    public static async Task<Snapshot> TakeAsync(SqliteDatabase database, CancellationToken cancellationToken)
    {
        var snapshot = new Snapshot(database);
        try
        {
            await snapshot.BeginAsync(cancellationToken).ConfigureAwait(false);
            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<RowReader> OpenReaderAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var connection = await BorrowAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var select = SelectText.Of(request, _database.Engine.Dialect);
            return new RowSource(connection.Prepare(select.Sql, select.Parameters), request, _isUtf8, () => Return(connection));
        }
        catch
        {
            Return(connection);
            throw;
        }
    }

    public async Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rowsPerRange);
        if (SplitKey.Of(table) is not { } key)
        {
            return [KeyRange.All];
        }

        var connection = await BorrowAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return KeySplitter.Split(connection, table.Name.Name, key, rowsPerRange, cancellationToken);
        }
        finally
        {
            Return(connection);
        }
    }

    public async Task<IReadOnlyDictionary<QualifiedName, long?>> EstimateRowsAsync(
        IReadOnlyList<Table> tables, CancellationToken cancellationToken)
    {
        var connection = await BorrowAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return tables.ToDictionary(t => t.Name, t => RowEstimate.Of(connection, t));
        }
        finally
        {
            Return(connection);
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }

        _slots.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        await using var gate = await _database.OpenConnectionAsync(SqliteOpenMode.ReadWrite, cancellationToken).ConfigureAwait(false);
        var isWal = "wal".Equals(gate.Execute("PRAGMA journal_mode") as string, StringComparison.OrdinalIgnoreCase);
        _isUtf8 = "UTF-8".Equals(gate.Execute("PRAGMA encoding") as string, StringComparison.OrdinalIgnoreCase);
        var readers = isWal && !TryLock(gate) ? 1 : Math.Clamp(Environment.ProcessorCount, 2, 8);
        while (_connections.Count < readers && TryAddReader())
        {
        }
    }

    // A file that may not be written cannot be locked either; then a single reader is consistent with itself.
    private bool TryLock(SqliteConnection gate)
    {
        try
        {
            gate.Execute("BEGIN IMMEDIATE");
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM)
        {
            return false;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw Locked(e);
        }
    }

    private IsomerException Locked(SqliteException e) => new(
        Diagnostic.Create(
            Codes.DatabaseLocked, _database.DisplayName,
            "another program may write, so that no state can be taken that all readers see"), e);

    private bool TryAddReader()
    {
        var connection = _database.OpenReaderConnection();
        _connections.Add(connection);
        try
        {
            // BEGIN alone takes no lock: the first read does.
            connection.Execute("PRAGMA query_only = ON");
            connection.Execute("BEGIN");
            connection.Execute("SELECT count(*) FROM main.sqlite_schema");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is raw.SQLITE_BUSY)
        {
            _connections.Remove(connection);
            connection.Dispose();

            // A writer waits for the first reader to end: those that have begun are enough.
            return _connections.Count > 0 ? false : throw Locked(e);
        }

        Return(connection);
        return true;
    }

    private async Task<ReaderConnection> BorrowAsync(CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        _idle.TryTake(out var connection);
        return connection!;
    }

    private void Return(ReaderConnection connection)
    {
        _idle.Add(connection);
        _slots.Release();
    }
}
