using System.Data;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// One state of the rows, seen by several sessions: a session cannot join another's snapshot, so all begin theirs at once, while nothing
/// can be changed (<see cref="SnapshotGate"/>). A session that is lost is not replaced.
/// </summary>
internal sealed class Snapshot : ISnapshot
{
    /// <summary>What begins a session's snapshot; only the first reading of a table fixes it.</summary>
    public const string Begin = "SET TRANSACTION ISOLATION LEVEL SNAPSHOT; BEGIN TRANSACTION";

    /// <summary>
    /// Stands before each query: where the server has ended the transaction, the same statement would run under a snapshot of its own, and
    /// show another state without a word.
    /// </summary>
    public const string Guard = "IF @@TRANCOUNT = 0 THROW 51000, N'The transaction of the snapshot is gone.', 1;\n";

    public const string EstimateQuery = """
        SELECT s.name, t.name, SUM(p.rows)
        FROM sys.tables t
        JOIN sys.schemas s ON s.schema_id = t.schema_id
        JOIN sys.partitions p ON p.object_id = t.object_id AND p.index_id IN (0, 1)
        GROUP BY s.name, t.name
        """;

    private const int FewestReaders = 4;
    private const int MostReaders = 16;

    private readonly Connections _connections;
    private readonly Dialect _dialect;
    private readonly SnapshotSupport _support;
    private readonly SessionPool<SnapshotSession> _sessions;

    // It stands outside the snapshot, whose transactions must not look into the catalog: the bounds of ranges may be a moment newer, the
    // rows in them are not.
    private readonly PlanningSession<SqlConnection> _planner;
    private readonly SnapshotMemory<StoredTable> _memory = new();

    private Snapshot(
        Connections connections, Dialect dialect, SnapshotSupport support, SqlConnection planner, List<SqlConnection> sessions,
        IReadOnlyList<Diagnostic> findings)
    {
        _connections = connections;
        _dialect = dialect;
        _support = support;
        _planner = new(planner, connections.Explain);
        _sessions = new(connections.DisplayName, [.. sessions.Select(s => new SnapshotSession(s, this, isShared: true))]);
        MaxReaders = sessions.Count;
        Findings = findings;
    }

    public string? Id => null;

    public int MaxReaders { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>Fixes the state.</summary>
    /// <exception cref="IsomerException">The database allows no snapshots; the message says how it would.</exception>
    public static async Task<Snapshot> TakeAsync(Connections connections, Dialect dialect, CancellationToken cancellationToken)
    {
        var support = await connections.AskAsync(SnapshotSupportQuery.ReadAsync, cancellationToken).ConfigureAwait(false);
        var manyReaders = Math.Clamp(Environment.ProcessorCount * 2, FewestReaders, MostReaders);
        switch (support)
        {
            case SnapshotSupport.None:
                throw new IsomerException(
                    Codes.SnapshotsNotAllowed, connections.DisplayName,
                    "Run ALTER DATABASE … SET ALLOW_SNAPSHOT_ISOLATION ON in it, or connect to a database snapshot or a read-only copy.");
            case SnapshotSupport.Frozen:
                return await OpenAsync(manyReaders, null, []).ConfigureAwait(false);
            case SnapshotSupport.Replica:
                var finding = Diagnostic.Create(
                    Codes.SnapshotOfOneReader, connections.DisplayName, "a replica holds nothing back",
                    "Connect to the primary, or to a database snapshot, to read with several.");
                return await OpenAsync(1, null, [finding]).ConfigureAwait(false);
            default:
                var gate = await SnapshotGate.CloseAsync(connections, cancellationToken).ConfigureAwait(false);
                await using (gate.ConfigureAwait(false))
                {
                    return await OpenAsync(gate.IsClosed ? manyReaders : 1, gate.AnyTable, gate.Findings).ConfigureAwait(false);
                }
        }

        async Task<Snapshot> OpenAsync(int readers, QualifiedName? anyTable, IReadOnlyList<Diagnostic> findings)
        {
            var opened = await OpenSessionsAsync(connections, readers + 1, cancellationToken).ConfigureAwait(false);
            try
            {
                if (support != SnapshotSupport.Frozen)
                {
                    await Task.WhenAll(opened[1..].Select(s => BeginAsync(s, anyTable, cancellationToken))).ConfigureAwait(false);
                }

                return new Snapshot(connections, dialect, support, opened[0], opened[1..], findings);
            }
            catch (Exception e)
            {
                await CloseAllAsync(opened).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                throw connections.Explain(e);
            }
        }
    }

    /// <summary>Reads a table, and nothing of it: from then on the transaction sees the state of this moment.</summary>
    public static string TouchSql(QualifiedName table) => $"DECLARE @seen int; SELECT TOP (1) @seen = 1 FROM {SqlText.Quote(table)}";

    public async Task<RowReader> OpenReaderAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(request.Table, cancellationToken).ConfigureAwait(false);
        var columns = request.Columns
            .Select((c, i) => ColumnSelection.Of(c, stored.Find(c.Column.Name, _connections.DisplayName), i)).ToList();
        var sql = RowQuery.Of(request, stored, [.. columns.Select(c => c.Expression)], _dialect);
        var session = stored.IsInMemory
            ? new SnapshotSession(await _connections.OpenAsync(cancellationToken).ConfigureAwait(false), this, isShared: false)
            : await _sessions.LendAsync(cancellationToken).ConfigureAwait(false);
        var command = session.Connection.Command(session.IsShared && _support != SnapshotSupport.Frozen ? Guard + sql : sql);
        try
        {
            var reader = await command.ExecuteReaderAsync(
                CommandBehavior.SequentialAccess | CommandBehavior.SingleResult, cancellationToken).ConfigureAwait(false);
            return new SqlRowReader(command, reader, [.. columns.Select(c => c.Decoder)], session, _connections.Explain);
        }
        catch (Exception e)
        {
            await command.DisposeAsync().ConfigureAwait(false);

            // A statement that the server refused leaves the session as it was, or the guard will tell.
            await session.ReleaseAsync(isReusable: e is SqlException server && !ErrorNumbers.IsConnectionLost(server))
                .ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw _connections.Explain(e);
        }
    }

    public Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken) =>
        _memory.RangesAsync(table, rowsPerRange, async () =>
        {
            var stored = await StoredAsync(table, cancellationToken).ConfigureAwait(false);
            return await _planner.AskAsync(
                connection =>
                    new KeySplitter(connection, stored, _connections.DisplayName).SplitAsync(table, rowsPerRange, cancellationToken),
                cancellationToken).ConfigureAwait(false);
        });

    public async Task<IReadOnlyDictionary<QualifiedName, long?>> EstimateRowsAsync(
        IReadOnlyList<Table> tables, CancellationToken cancellationToken)
    {
        var rows = await _planner.AskAsync(
            connection => connection.QueryAsync(EstimateQuery, row => (Name: row.Name(0, 1), Rows: row.GetInt64(2)), cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return RowEstimates.Of(tables, rows);
    }

    /// <summary>Takes a session back.</summary>
    public async ValueTask ReleaseAsync(SnapshotSession session, bool isReusable)
    {
        if (session.IsShared && isReusable)
        {
            _sessions.GiveBack(session);
            return;
        }

        await SessionEnd.CloseAsync(session.Connection).ConfigureAwait(false);
        if (session.IsShared)
        {
            _sessions.Lose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_sessions.TryTake(out var session))
        {
            await SessionEnd.CloseAsync(session.Connection).ConfigureAwait(false);
        }

        await SessionEnd.CloseAsync(_planner.Connection).ConfigureAwait(false);
        _planner.Dispose();
    }

    private static async Task BeginAsync(SqlConnection session, QualifiedName? anyTable, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(Begin, cancellationToken).ConfigureAwait(false);
        if (anyTable is not null)
        {
            await session.ExecuteAsync(TouchSql(anyTable), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<List<SqlConnection>> OpenSessionsAsync(
        Connections connections, int count, CancellationToken cancellationToken)
    {
        var opening = Enumerable.Range(0, count).Select(_ => connections.OpenAsync(cancellationToken)).ToList();
        try
        {
            return [.. await Task.WhenAll(opening).ConfigureAwait(false)];
        }
        catch
        {
            await CloseAllAsync(opening.Where(o => o.IsCompletedSuccessfully).Select(o => o.Result)).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task CloseAllAsync(IEnumerable<SqlConnection> sessions)
    {
        foreach (var session in sessions)
        {
            await SessionEnd.CloseAsync(session).ConfigureAwait(false);
        }
    }

    private Task<StoredTable> StoredAsync(Table table, CancellationToken cancellationToken) =>
        _memory.TableAsync(table, () => _planner.AskAsync(
            connection => StoredTable.ReadAsync(connection, table.Name, _connections.DisplayName, cancellationToken), cancellationToken));
}
