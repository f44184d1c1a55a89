using System.Collections.Concurrent;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>
/// One exported snapshot, shared by every reader:
/// https://www.postgresql.org/docs/15/functions-admin.html#FUNCTIONS-SNAPSHOT-SYNCHRONIZATION. A standby cannot export one; there a single
/// session reads all.
/// </summary>
internal sealed class Snapshot : ISnapshot, IRawSource
{
    private const string Begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    private const int MaxSharingReaders = 32;

    private readonly Connections _connections;
    private readonly Dialect _dialect;
    private readonly Version _version;
    private readonly NpgsqlConnection _holder;
    private readonly ConcurrentStack<SnapshotSession> _idle = [];
    private readonly SnapshotMemory<StoredTable> _memory = new();

    private Snapshot(Connections connections, Dialect dialect, Version version, NpgsqlConnection holder, string? id)
    {
        _connections = connections;
        _dialect = dialect;
        _version = version;
        _holder = holder;
        Id = id;
        if (id is null)
        {
            _idle.Push(new(holder, this));
        }
    }

    public string? Id { get; }

    public int MaxReaders => Id is null ? 1 : MaxSharingReaders;

    public string RawFormat => CopyFormat.Name;

    public static async Task<Snapshot> TakeAsync(
        Connections connections, Dialect dialect, Version version, CancellationToken cancellationToken)
    {
        var holder = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await holder.ExecuteAsync(Begin, cancellationToken).ConfigureAwait(false);
            var id = await holder.QueryAsync(
                "SELECT CASE WHEN NOT pg_is_in_recovery() THEN pg_export_snapshot() END",
                row => row.IsDBNull(0) ? null : row.GetString(0),
                cancellationToken).ConfigureAwait(false);
            return new Snapshot(connections, dialect, version, holder, id[0]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await holder.DisposeAsync().ConfigureAwait(false);
            throw connections.Explain(e);
        }
    }

    public async Task<RowReader> OpenReaderAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var (session, stored) = await LendAsync(request.Table, cancellationToken).ConfigureAwait(false);
        return await GuardAsync(session, OpenAsync).ConfigureAwait(false);

        async Task<RowReader> OpenAsync()
        {
            var columns = request.Columns
                .Select((c, i) => ColumnSelection.Of(c, stored.Find(c.Column.Name, _connections.DisplayName), i)).ToArray();
            var sql = CopyFormat.Out(RowQuery.Of(request, stored, columns.Select(c => c.Expression), _dialect));
            var stream = await session.Connection.BeginRawBinaryCopyAsync(sql, cancellationToken).ConfigureAwait(false);
            return new CopyReader(stream, [.. columns.Select(c => c.Decoder)], session, _connections.Explain);
        }
    }

    public async Task<Stream> OpenRawAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var (session, stored) = await LendAsync(request.Table, cancellationToken).ConfigureAwait(false);
        return await GuardAsync(session, OpenAsync).ConfigureAwait(false);

        async Task<Stream> OpenAsync()
        {
            var names = request.Columns.Select(c => SqlText.Quote(stored.Find(c.Column.Name, _connections.DisplayName).Name));
            var sql = CopyFormat.Out(RowQuery.Of(request, stored, names, _dialect));
            var stream = await session.Connection.BeginRawBinaryCopyAsync(sql, cancellationToken).ConfigureAwait(false);
            return new LeasedStream(stream, session, _connections.Explain);
        }
    }

    public async Task<IReadOnlyList<KeyRange>> SplitBySizeAsync(Table table, long bytesPerRange, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytesPerRange, 1);
        var (session, stored) = await LendAsync(table, cancellationToken).ConfigureAwait(false);
        var rows = await GuardAsync(
            session, () =>
                new KeySplitter(session.Connection, stored, _version).RowsInAsync(bytesPerRange, cancellationToken)).ConfigureAwait(false);
        await session.ReleaseAsync(isReusable: true).ConfigureAwait(false);
        return await SplitAsync(table, rows, cancellationToken).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken) =>
        _memory.RangesAsync(table, rowsPerRange, async () =>
        {
            var (session, stored) = await LendAsync(table, cancellationToken).ConfigureAwait(false);
            var splitter = new KeySplitter(session.Connection, stored, _version);
            var ranges = await GuardAsync(session, () => splitter.SplitAsync(table, rowsPerRange, cancellationToken)).ConfigureAwait(false);
            await session.ReleaseAsync(isReusable: true).ConfigureAwait(false);
            return ranges;
        });

    public async Task<IReadOnlyDictionary<QualifiedName, long?>> EstimateRowsAsync(
        IReadOnlyList<Table> tables, CancellationToken cancellationToken)
    {
        var session = await LendAsync(cancellationToken).ConfigureAwait(false);
        var estimates = await GuardAsync(session, () => RowEstimateQuery.ReadAsync(session.Connection, tables, cancellationToken))
            .ConfigureAwait(false);
        await session.ReleaseAsync(isReusable: true).ConfigureAwait(false);
        return estimates;
    }

    /// <summary>Takes a session back.</summary>
    public async ValueTask ReleaseAsync(SnapshotSession session, bool isReusable)
    {
        if (isReusable)
        {
            _idle.Push(session);
        }
        else
        {
            await session.Connection.CloseAnywayAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryPop(out var session))
        {
            await session.Connection.CloseAnywayAsync().ConfigureAwait(false);
        }

        await _holder.CloseAnywayAsync().ConfigureAwait(false);
    }

    private async Task<(SnapshotSession Session, StoredTable Table)> LendAsync(Table table, CancellationToken cancellationToken)
    {
        var session = await LendAsync(cancellationToken).ConfigureAwait(false);
        var stored = await _memory.TableAsync(table, () => GuardAsync(
            session, () =>
                StoredTables.ReadAsync(session.Connection, table.Name, _connections.DisplayName, cancellationToken))).ConfigureAwait(false);
        return (session, stored);
    }

    private async Task<SnapshotSession> LendAsync(CancellationToken cancellationToken)
    {
        if (_idle.TryPop(out var idle))
        {
            return idle;
        }

        if (Id is null)
        {
            throw new InvalidOperationException("A standby's snapshot has one session, and it is in use.");
        }

        var session = new SnapshotSession(await _connections.OpenAsync(cancellationToken).ConfigureAwait(false), this);
        var join = $"{Begin}; SET TRANSACTION SNAPSHOT {SqlText.Literal(Id)}";
        return await GuardAsync(session, JoinAsync).ConfigureAwait(false);

        async Task<SnapshotSession> JoinAsync()
        {
            await session.Connection.ExecuteAsync(join, cancellationToken).ConfigureAwait(false);
            return session;
        }
    }

    /// <summary>Runs something on a session, which is given up when it fails.</summary>
    private async Task<T> GuardAsync<T>(SnapshotSession session, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            await session.ReleaseAsync(isReusable: false).ConfigureAwait(false);
            if (e is OperationCanceledException or IsomerException)
            {
                throw;
            }

            throw _connections.Explain(e);
        }
    }
}
