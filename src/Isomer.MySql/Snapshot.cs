using System.Data.Common;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>
/// One state of the rows, seen by several sessions: a session cannot join another's snapshot, so all begin theirs at once, while nothing
/// can be committed (<see cref="SnapshotGate"/>). A session that is lost is not replaced.
/// </summary>
internal sealed class Snapshot : ISnapshot
{
    private const string Begin = "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY";
    private const int FewestReaders = 4;
    private const int MostReaders = 16;

    private readonly Connections _connections;
    private readonly Dialect _dialect;
    private readonly SessionPool<SnapshotSession> _sessions;
    private readonly PlanningSession<DbConnection> _planner;
    private readonly SnapshotMemory<StoredTable> _memory = new();

    private Snapshot(Connections connections, Dialect dialect, List<DbConnection> sessions, IReadOnlyList<Diagnostic> findings)
    {
        _connections = connections;
        _dialect = dialect;
        _planner = new(sessions[^1], connections.Explain);
        _sessions = new(connections.DisplayName, [.. sessions[..^1].Select(s => new SnapshotSession(s, this))]);
        MaxReaders = sessions.Count - 1;
        Findings = findings;
    }

    public string? Id => null;

    public int MaxReaders { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    public static async Task<Snapshot> TakeAsync(Connections connections, Dialect dialect, CancellationToken cancellationToken)
    {
        var gate = await SnapshotGate.CloseAsync(connections, cancellationToken).ConfigureAwait(false);
        await using (gate.ConfigureAwait(false))
        {
            var readers = gate.IsClosed ? Math.Clamp(Environment.ProcessorCount * 2, FewestReaders, MostReaders) : 1;

            // Without the gate the session that plans sees a state of its own, a moment older: bounds of ranges may differ, rows may not.
            var sessions = await OpenAsync(connections, readers + 1, cancellationToken).ConfigureAwait(false);
            return new Snapshot(connections, dialect, sessions, gate.Findings);
        }
    }

    public async Task<RowReader> OpenReaderAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(request.Table, cancellationToken).ConfigureAwait(false);
        var columns = request.Columns
            .Select((c, i) => ColumnSelection.Of(c, stored.Find(c.Column.Name, _connections.DisplayName), i)).ToArray();
        if (stored.EstimatedRows >= BlockQuery.FewestRows
            && BlockQuery.TryCreate(request, stored, _connections.DisplayName, columns, _dialect) is { } blocks)
        {
            var lent = await _sessions.LendAsync(cancellationToken).ConfigureAwait(false);
            return new BlockReader(blocks, columns, lent, _connections.Server.MaxPacketBytes, _connections.Explain);
        }

        var sql = RowQuery.Of(request, stored, columns, _dialect);
        var session = await _sessions.LendAsync(cancellationToken).ConfigureAwait(false);
        var command = session.Connection.Command(sql);
        try
        {
            var reader = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SingleResult, cancellationToken)
                .ConfigureAwait(false);
            return new PackedReader(command, reader, columns, session, _connections.Explain);
        }
        catch (Exception e)
        {
            await command.DisposeAsync().ConfigureAwait(false);

            // A statement that the server refused leaves the session as it was.
            await session.ReleaseAsync(isReusable: ServerErrors.NumberOf(e) is { } number && !ErrorNumbers.IsConnectionLost(number))
                .ConfigureAwait(false);
            if (e is OperationCanceledException)
            {
                throw;
            }

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
            connection => connection.QueryAsync(
                "SELECT NULLIF(TABLE_SCHEMA, DATABASE()), TABLE_NAME, CAST(TABLE_ROWS AS CHAR) FROM information_schema.TABLES WHERE TABLE_ROWS IS NOT NULL",
                row => (Name: new QualifiedName(row.TextOrNull(0), row.Text(1)), Rows: row.Number(2)),
                cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return RowEstimates.Of(tables, rows);
    }

    /// <summary>Takes a session back.</summary>
    public async ValueTask ReleaseAsync(SnapshotSession session, bool isReusable)
    {
        if (isReusable)
        {
            _sessions.GiveBack(session);
            return;
        }

        await session.Connection.CloseAnywayAsync().ConfigureAwait(false);
        _sessions.Lose();
    }

    public async ValueTask DisposeAsync()
    {
        while (_sessions.TryTake(out var session))
        {
            await session.Connection.CloseAnywayAsync().ConfigureAwait(false);
        }

        await _planner.Connection.CloseAnywayAsync().ConfigureAwait(false);
        _planner.Dispose();
    }

    private static async Task<List<DbConnection>> OpenAsync(Connections connections, int count, CancellationToken cancellationToken)
    {
        // Side by side, also where the driver blocks: nobody can write meanwhile.
        var opening = Enumerable.Range(0, count).Select(_ => Task.Run(
            async () =>
            {
                var session = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
                await session.ExecuteAsync(Begin, cancellationToken).ConfigureAwait(false);
                return session;
            },
            CancellationToken.None)).ToList();
        try
        {
            return [.. await Task.WhenAll(opening).ConfigureAwait(false)];
        }
        catch (Exception e)
        {
            foreach (var opened in opening.Where(o => o.IsCompletedSuccessfully))
            {
                await opened.Result.CloseAnywayAsync().ConfigureAwait(false);
            }

            if (e is OperationCanceledException)
            {
                throw;
            }

            throw connections.Explain(e);
        }
    }

    private Task<StoredTable> StoredAsync(Table table, CancellationToken cancellationToken) =>
        _memory.TableAsync(table, () => _planner.AskAsync(
            connection => StoredTable.ReadAsync(connection, table.Name, _connections.DisplayName, cancellationToken), cancellationToken));
}
