using System.Data.Common;

namespace Isomer.MySql;

/// <summary>
/// Writes by LOAD DATA LOCAL, where server, driver and table allow it, and whatever of it did not arrive as it was sent by INSERT
/// statements of many rows, which tell the row that is refused.
/// </summary>
internal sealed class BulkWriter : IBulkWriter
{
    private readonly DbConnection _connection;
    private readonly Connections _connections;
    private readonly WriterTransaction _transaction;
    private readonly ColumnEncoder[] _encoders;
    private readonly InsertSender _insert;
    private readonly LoadSender? _load;

    private BulkWriter(DbConnection connection, Connections connections, WriteTarget target, StoredTable table)
    {
        _connection = connection;
        _connections = connections;
        _transaction = new WriterTransaction(connection);
        var columns = target.Columns.Select(c => table.Find(c.Column.Name, connections.DisplayName)).ToList();
        _encoders = [.. columns.Select((stored, i) => ColumnEncoders.Of(target.Columns[i], stored, i, Labels(stored)))];
        var names = columns.Select(c => SqlText.Quote(c.Name)).ToList();
        _insert = new InsertSender(connection, connections.Server, table.QuotedName, string.Join(", ", names));

        // Without transactions a load that went wrong could not be taken back.
        _load = connections.TakesFiles && table.HasTransactions
            ? LoadSender.TryCreate(connection, connections.Server, table.QuotedName, names, _encoders)
            : null;

        static IReadOnlyList<string> Labels(StoredColumn stored) =>
            stored.DataType is "enum" or "set" ? LabelText.Parse(stored.StoreType) : [];
    }

    public DbConnection Connection => _connection;

    public DbTransaction? Transaction => _transaction.Current;

    public static async Task<BulkWriter> OpenAsync(Connections connections, WriteTarget target, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenForFilesAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var table = await StoredTable.ReadAsync(connection, target.Table.Name, connections.DisplayName, cancellationToken)
                .ConfigureAwait(false);
            return new BulkWriter(connection, connections, target, table);
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

    public RowBatch CreateBatch() => _load is null ? new InsertBatch(_encoders) : new LineBatch(_encoders);

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _transaction.BeginAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _connections.Explain(e);
        }
    }

    public async Task WriteAsync(RowBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            if (batch is not LineBatch lines)
            {
                await _insert.SendAsync((InsertBatch)batch, _transaction.Current, cancellationToken).ConfigureAwait(false);
            }
            else if (lines.Rows > 0 && !await _load!.TrySendAsync(lines, _transaction.Current, cancellationToken).ConfigureAwait(false))
            {
                using var literals = lines.ToLiterals();
                await _insert.SendAsync(literals, _transaction.Current, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is not (OperationCanceledException or RowRefusedException))
        {
            throw _connections.Explain(e);
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
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _connections.Explain(e);
        }
    }

    public Task RollbackAsync() => _transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
        _load?.Dispose();
    }
}
