using System.Collections.Concurrent;
using System.Data.Common;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>
/// The rows as they were at one moment, a system change number: each query names it, so that any session sees the same state, and one that
/// is lost is replaced.
/// </summary>
internal sealed class Snapshot : ISnapshot
{
    // As digits: the number outgrows 48 bits since 12.2, and is only ever written into queries.
    public const string MomentQuery = "SELECT TO_CHAR(DBMS_FLASHBACK.GET_SYSTEM_CHANGE_NUMBER) FROM DUAL";
    public const string MomentQueryOfDba = "SELECT TO_CHAR(CURRENT_SCN) FROM V$DATABASE";
    public const string EstimatesQuery =
        "SELECT NULLIF(OWNER, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')), TABLE_NAME, NUM_ROWS FROM ALL_TABLES WHERE NUM_ROWS IS NOT NULL";

    private const int FewestReaders = 4;
    private const int MostReaders = 16;

    // A LOB up to here comes with its row; with LOBs and LONGs, fewer rows come at once.
    private const int LobUnits = 4000;
    private const long FetchBytes = 1024 * 1024;
    private const long FetchBytesOfLongRows = 64 * 1024;

    private readonly Connections _connections;
    private readonly Dialect _dialect;
    private readonly string _scn;
    private readonly ConcurrentBag<DbConnection> _idle = [];
    private readonly SnapshotMemory<StoredTable> _memory = new();

    private Snapshot(Connections connections, Dialect dialect, string scn)
    {
        (_connections, _dialect, _scn) = (connections, dialect, scn);
        MaxReaders = Math.Clamp(Environment.ProcessorCount * 2, FewestReaders, MostReaders);
    }

    public string? Id => _scn;

    public int MaxReaders { get; }

    public static async Task<Snapshot> TakeAsync(Connections connections, Dialect dialect, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return new Snapshot(connections, dialect, await MomentAsync(connections, connection, cancellationToken).ConfigureAwait(false));
        }
    }

    public async Task<RowReader> OpenReaderAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var stored = await StoredAsync(request.Table, cancellationToken).ConfigureAwait(false);
        var columns = Select(request, stored);
        var query = RowQuery.Of(request, stored, columns, _dialect, _scn);
        var connection = await LendAsync(cancellationToken).ConfigureAwait(false);
        var command = connection.Command(query.Sql);
        try
        {
            for (var i = 0; i < query.Parameters.Count; i++)
            {
                command.With("p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), query.Parameters[i]);
            }

            var hasLongValues = columns.Any(c => c.Expressions.Count > 1 || c.Type.IsLong);
            _connections.Members.SetFetchBytes(command, hasLongValues ? FetchBytesOfLongRows : FetchBytes);
            _connections.Members.SetLongValues(command, LobUnits);
            var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            return new SnapshotReader(command, rows, [.. columns.Select(c => c.Reader)], connection, ReleaseAsync, _connections.Errors);
        }
        catch (Exception e)
        {
            await command.DisposeAsync().ConfigureAwait(false);

            // A statement that the server refused leaves the session as it was.
            await ReleaseAsync(connection, _connections.Errors.NumberOf(e) is { } number && !ErrorNumbers.IsConnectionLost(number))
                .ConfigureAwait(false);
            if (e is OperationCanceledException)
            {
                throw;
            }

            throw _connections.Errors.WhileReading(e);
        }
    }

    public Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken) =>
        _memory.RangesAsync(table, rowsPerRange, async () =>
        {
            var stored = await StoredAsync(table, cancellationToken).ConfigureAwait(false);
            return await AskAsync(
                connection =>
                    new KeySplitter(connection, stored, _scn, _connections.DisplayName).SplitAsync(table, rowsPerRange, cancellationToken),
                cancellationToken).ConfigureAwait(false);
        });

    public async Task<IReadOnlyDictionary<QualifiedName, long?>> EstimateRowsAsync(
        IReadOnlyList<Table> tables, CancellationToken cancellationToken)
    {
        var rows = await AskAsync(
            connection => connection.QueryAsync(EstimatesQuery, row => (Name: row.Name(0, 1), Rows: row.Number(2)), cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return RowEstimates.Of(tables, rows);
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var connection))
        {
            await connection.CloseAnywayAsync().ConfigureAwait(false);
        }
    }

    private static async Task<string> MomentAsync(Connections connections, DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            return (await connection.QueryAsync(MomentQuery, row => row.Text(0), cancellationToken).ConfigureAwait(false))[0];
        }
        catch (Exception first) when (connections.Errors.NumberOf(first) is not null)
        {
            // The package takes a grant; an administrator needs none for the view.
            try
            {
                return (await connection.QueryAsync(MomentQueryOfDba, row => row.Text(0), cancellationToken).ConfigureAwait(false))[0];
            }
            catch (Exception e) when (connections.Errors.NumberOf(e) is not null)
            {
                throw connections.Errors.NoMoment(first);
            }
        }
    }

    private List<ColumnSelection> Select(ReadRequest request, StoredTable stored)
    {
        var columns = new List<ColumnSelection>();
        var field = 0;
        foreach (var column in request.Columns)
        {
            var found = stored.Find(column.Column.Name, _connections.DisplayName);
            columns.Add(ColumnSelection.Of(column, found, columns.Count, field, stored.QuotedName, _connections.DisplayName));
            field += columns[^1].Expressions.Count;
        }

        return columns;
    }

    private async Task<DbConnection> LendAsync(CancellationToken cancellationToken) =>
        _idle.TryTake(out var connection) ? connection : await _connections.OpenAsync(cancellationToken).ConfigureAwait(false);

    private ValueTask ReleaseAsync(DbConnection connection, bool isReusable)
    {
        if (!isReusable)
        {
            return connection.CloseAnywayAsync();
        }

        _idle.Add(connection);
        return ValueTask.CompletedTask;
    }

    private Task<StoredTable> StoredAsync(Table table, CancellationToken cancellationToken) => _memory.TableAsync(table, () => AskAsync(
        connection => StoredTable.ReadAsync(connection, table.Name, _connections.DisplayName, cancellationToken), cancellationToken));

    private async Task<T> AskAsync<T>(Func<DbConnection, Task<T>> ask, CancellationToken cancellationToken)
    {
        var connection = await LendAsync(cancellationToken).ConfigureAwait(false);
        var isReusable = false;
        try
        {
            var answer = await ask(connection).ConfigureAwait(false);
            isReusable = true;
            return answer;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            isReusable = e is IsomerException;
            throw _connections.Errors.WhileReading(e);
        }
        finally
        {
            await ReleaseAsync(connection, isReusable).ConfigureAwait(false);
        }
    }
}
