using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// Writes through the driver's bulk load. Each batch is a load of its own inside the chunk's transaction. Checks and foreign keys are not
/// looked at meanwhile, and triggers do not fire: what the dialect does after every load checks the constraints over all rows.
/// </summary>
internal sealed class BulkWriter : IBulkWriter
{
    private readonly SqlConnection _connection;
    private readonly Connections _connections;
    private readonly WriterTransaction _transaction;
    private readonly ColumnEncoder[] _encoders;
    private readonly string[] _names;
    private readonly string _table;
    private bool _bringsWholeTable;

    private BulkWriter(SqlConnection connection, Connections connections, WriteTarget target, StoredTable table)
    {
        _connection = connection;
        _connections = connections;
        _transaction = new WriterTransaction(connection);
        _table = table.QuotedName;
        _bringsWholeTable = target.IsWholeTable;
        var columns = target.Columns.Select(c => table.Find(c.Column.Name, connections.DisplayName)).ToList();
        _names = [.. columns.Select(c => c.Name)];
        _encoders = [.. columns.Select((stored, i) => ColumnEncoders.Of(target.Columns[i], stored, i) ?? throw new IsomerException(
            stored.IsRowVersion ? Codes.FilledByServer : Codes.StoreTypeNotWritable,
            connections.DisplayName, stored.Name, target.Table.Name.ToString(), stored.StoreType))];
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
            return new BulkWriter(connection, connections, target, table);
        }
        catch (Exception e)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw connections.Explain(e);
        }
    }

    /// <summary>
    /// How a load is done: given values of identities and NULLs stay, whatever default there is. A lock on the table is taken by whoever
    /// writes it alone.
    /// </summary>
    public static SqlBulkCopyOptions Options(bool isAlone) =>
        SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.KeepNulls | (isAlone
            ? SqlBulkCopyOptions.TableLock
            : SqlBulkCopyOptions.Default);

    /// <summary>A column's name as the driver's mappings take it: it strips the brackets, and undoes no doubling between them.</summary>
    public static string MappingName(string column) => "[" + column + "]";

    public RowBatch CreateBatch() => new PackedBatch(_encoders);

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _transaction.BeginAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw Failure(e, cancellationToken);
        }
    }

    public async Task WriteAsync(RowBatch batch, CancellationToken cancellationToken)
    {
        if (batch.Rows == 0)
        {
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var load = new SqlBulkCopy(_connection, Options(_bringsWholeTable), (SqlTransaction?)_transaction.Current)
            {
                DestinationTableName = _table,
                BulkCopyTimeout = 0,
            };
            for (var i = 0; i < _names.Length; i++)
            {
                load.ColumnMappings.Add(i, MappingName(_names[i]));
            }

            var rows = new BatchReader((PackedBatch)batch, _encoders, _names);
            await using (rows.ConfigureAwait(false))
            {
                await load.WriteToServerAsync(rows, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && RefusedRow.Of(e) is { } refused)
        {
            throw refused;
        }
        catch (Exception e)
        {
            throw Failure(e, cancellationToken);
        }
    }

    // Each load has been waited for already.
    public Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw Failure(e, cancellationToken);
        }

        _bringsWholeTable = false;
    }

    public Task RollbackAsync() => _transaction.RollbackAsync();

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    // What the driver throws when it is told to stop is a server's error of its own making.
    private Exception Failure(Exception error, CancellationToken cancellationToken) =>
        error is OperationCanceledException ? error
        : cancellationToken.IsCancellationRequested ? new OperationCanceledException(cancellationToken)
        : _connections.Explain(error);
}
