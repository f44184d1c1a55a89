using System.Data;
using System.Data.Common;
using Isomer.Engines;

namespace Isomer.Oracle;

/// <summary>
/// Writes by INSERT statements whose parameters are arrays, a value for each of thousands of rows. Unlike the driver's bulk copy, which
/// cuts texts and passes over constraints, an INSERT is refused.
/// </summary>
internal sealed class BulkWriter : IBulkWriter
{
    private readonly DbConnection _connection;
    private readonly Connections _connections;
    private readonly WriterTransaction _transaction;
    private readonly Func<ColumnBatch> _create;
    private readonly string _into;
    private readonly IReadOnlyList<int> _order;

    private BulkWriter(DbConnection connection, Connections connections, WriteTarget target, StoredTable table)
    {
        _connection = connection;
        _connections = connections;
        _transaction = new WriterTransaction(connection);
        var columns = target.Columns.Select(c => table.Find(c.Column.Name, connections.DisplayName)).ToList();
        _create = () => new ColumnBatch([.. columns
            .Select((stored, i) => ColumnBuffers.Of(target.Columns[i], stored, i, table.QuotedName, connections.DisplayName))]);

        // https://docs.oracle.com/en/error-help/db/ora-24816/: what is bound as a LOB comes last.
        _order = [.. Enumerable.Range(0, columns.Count)
            .OrderBy(i => columns[i].Type.IsLob || columns[i].Type.Kind is "XMLTYPE" or "JSON" or "VECTOR")];
        _into = $"INSERT INTO {table.QuotedName} ({SqlText.QuoteList(_order.Select(i => columns[i].Name))})";
    }

    public DbConnection Connection => _connection;

    public DbTransaction? Transaction => _transaction.Current;

    public static async Task<BulkWriter> OpenAsync(Connections connections, WriteTarget target, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var table = await StoredTable.ReadAsync(connection, target.Table.Name, connections.DisplayName, cancellationToken)
                .ConfigureAwait(false);
            var writer = new BulkWriter(connection, connections, target, table);

            // A type that is not written is told before the first row.
            writer.CreateBatch().Dispose();
            if (AlwaysNumbered(target, table, connections).Any())
            {
                await TakeNumbersAsync(connection, connections, target, cancellationToken).ConfigureAwait(false);
            }

            return writer;
        }
        catch (Exception e)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            if (e is OperationCanceledException)
            {
                throw;
            }

            throw connections.Errors.WhileWorking(e);
        }
    }

    public RowBatch CreateBatch() => _create();

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _transaction.BeginAsync(cancellationToken, IsolationLevel.ReadCommitted).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _connections.Errors.WhileWorking(e);
        }
    }

    public async Task WriteAsync(RowBatch batch, CancellationToken cancellationToken)
    {
        foreach (var slice in InsertSlice.Of((ColumnBatch)batch, _into, _order))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await SendAsync(slice, cancellationToken).ConfigureAwait(false);
        }
    }

    // Each statement has been waited for already.
    public Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (_connections.Errors.Refusal(e, 0, _ => -1) is { } refused)
        {
            // A deferred constraint speaks up now, and names no row.
            throw refused;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _connections.Errors.WhileWorking(e);
        }
    }

    public Task RollbackAsync() => _transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// An identity that is always the server's takes no value. It takes those of a load, and what finishes each load makes it the server's
    /// again. DDL commits, and waits for whoever writes: it runs before any transaction, once for however many writers.
    /// </summary>
    private static async Task TakeNumbersAsync(
        DbConnection connection, Connections connections, WriteTarget target, CancellationToken cancellationToken)
    {
        await connections.Altering.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another writer may have done so meanwhile.
            var table = await StoredTable.ReadAsync(connection, target.Table.Name, connections.DisplayName, cancellationToken)
                .ConfigureAwait(false);
            foreach (var column in AlwaysNumbered(target, table, connections))
            {
                await connection.ExecuteAsync(
                    $"ALTER TABLE {table.QuotedName} MODIFY ({SqlText.Quote(column.Name)} GENERATED BY DEFAULT AS IDENTITY)",
                    cancellationToken)
                    .ConfigureAwait(false);
            }
        }
        finally
        {
            connections.Altering.Release();
        }
    }

    private static IEnumerable<StoredColumn> AlwaysNumbered(WriteTarget target, StoredTable table, Connections connections) =>
        target.Columns.Select(c => table.Find(c.Column.Name, connections.DisplayName)).Where(c => c.IsAlwaysNumbered);

    private async Task SendAsync(InsertSlice slice, CancellationToken cancellationToken)
    {
        var command = _connection.Command(slice.Sql);
        await using (command.ConfigureAwait(false))
        {
            for (var i = 0; i < slice.Bound.Count; i++)
            {
                var array = slice.Bound[i].Bind(slice.FirstRow, slice.Rows);
                var parameter = command.CreateParameter();
                parameter.ParameterName = InsertSlice.Parameter(i);
                _connections.Members.SetType(parameter, array.Type);
                parameter.Value = array.Values;
                if (array.Nulls.Length > 0)
                {
                    _connections.Members.SetNulls(parameter, array.Nulls);
                }

                command.Parameters.Add(parameter);
            }

            _connections.Members.SetRows(command, slice.Bound.Count == 0 ? 0 : slice.Rows);
            try
            {
                // A statement without a parameter brings one row.
                for (var i = 0; i < (slice.Bound.Count == 0 ? slice.Rows : 1); i++)
                {
                    await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
                }
            }
            catch (Exception e) when (_connections.Errors.Refusal(e, slice.Rows, row => slice.FirstRow + row) is { } refused)
            {
                throw refused;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                throw _connections.Errors.WhileWorking(e);
            }
        }
    }
}
