using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>
/// Writes through the binary COPY, or through the text COPY where a type's binary form is not encoded. Each batch is a COPY of its own
/// inside the chunk's transaction, so that a refused row is known by its place in the batch that brought it; the cost is one round trip a
/// batch.
/// </summary>
internal sealed class BulkWriter : IBulkWriter, IRawWriter
{
    private const int RawBufferBytes = 128 * 1024;

    private readonly NpgsqlConnection _connection;
    private readonly Connections _connections;
    private readonly WriterTransaction _transaction;
    private readonly WriteTarget _target;
    private readonly StoredColumn[] _columns;
    private readonly ColumnEncoder<PackedBatch>?[] _encoders;
    private readonly StoredTable _table;
    private readonly string[] _names;
    private bool _bringsWholeTable;
    private bool _isFrozen;

    private BulkWriter(NpgsqlConnection connection, Connections connections, WriteTarget target, StoredTable table, int moneyDigits)
    {
        _connection = connection;
        _connections = connections;
        _transaction = new WriterTransaction(connection);
        _target = target;
        _columns = [.. target.Columns.Select(c => table.Find(c.Column.Name, connections.DisplayName))];
        _encoders = [.. _columns.Select(
            (c, i) => ColumnEncoders.Of(c, i, moneyDigits, target.Columns[i].As.Kind == TypeKind.TimestampTz))];
        _table = table;
        _names = [.. _columns.Select(c => c.Name)];
        _bringsWholeTable = target.IsWholeTable;
    }

    public DbConnection Connection => _connection;

    public DbTransaction? Transaction => _transaction.Current;

    public string RawFormat => CopyFormat.Name;

    private string Copy => CopyFormat.In(_table.QuotedName, _names, _isFrozen);

    private bool IsBinary => !_encoders.Contains(null);

    public static async Task<BulkWriter> OpenAsync(Connections connections, WriteTarget target, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var table = await StoredTables.ReadAsync(connection, target.Table.Name, connections.DisplayName, cancellationToken)
                .ConfigureAwait(false);
            var moneyDigits = await connection.QueryAsync(
                "SELECT scale('0'::money::numeric)", row => row.GetInt32(0), cancellationToken).ConfigureAwait(false);
            return new BulkWriter(connection, connections, target, table, moneyDigits[0]);
        }
        catch (Exception e)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            if (e is OperationCanceledException or IsomerException)
            {
                throw;
            }

            throw connections.Explain(e);
        }
    }

    public RowBatch CreateBatch()
    {
        if (IsBinary)
        {
            return new PackedBatch(_encoders!, CopyFormat.RowHead(_encoders.Length));
        }

        var encoders = _columns.Select((column, i) => _encoders[i] ?? ParsedEncoders.Of(column, i) ?? throw new IsomerException(
            Codes.StoreTypeNotWritable, _connections.DisplayName, column.Name, _target.Table.Name.ToString(), column.StoreType));
        return new TextBatch(new PackedBatch([.. encoders]), [.. _columns.Select(ValuePrinters.Of)]);
    }

    public Task BeginAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await _transaction.BeginAsync(cancellationToken).ConfigureAwait(false);
        if (_bringsWholeTable)
        {
            await TryFreezeAsync(cancellationToken).ConfigureAwait(false);
        }

        if (!IsBinary && _columns.Any(c => c.TypeOid == TypeOids.Money))
        {
            await _connection.ExecuteAsync(MoneyText.Setting, cancellationToken).ConfigureAwait(false);
        }
    });

    public Task WriteAsync(RowBatch batch, CancellationToken cancellationToken) => batch switch
    {
        { Rows: 0 } => Task.CompletedTask,
        TextBatch text => GuardAsync(() => SendAsync(text, cancellationToken)),
        _ => GuardAsync(() => SendAsync((PackedBatch)batch, cancellationToken)),
    };

    public async Task<(long Rows, long Bytes)> WriteRawAsync(Stream rows, CancellationToken cancellationToken)
    {
        var counter = new CopyRowCounter();
        await GuardAsync(() => SendAsync(rows, counter, cancellationToken)).ConfigureAwait(false);
        return (counter.Rows, counter.Bytes);
    }

    // Each COPY has been waited for already.
    public Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await GuardAsync(() => _transaction.CommitAsync(cancellationToken)).ConfigureAwait(false);
        _bringsWholeTable = _isFrozen = false;
    }

    public Task RollbackAsync()
    {
        // What follows a rollback are trials of single rows, or another attempt: neither brings the whole table at once.
        _bringsWholeTable = _isFrozen = false;
        return _transaction.RollbackAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task TryFreezeAsync(CancellationToken cancellationToken)
    {
        try
        {
            _isFrozen = await EmptyTable.TryTakeAsync(_connection, _table, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            await RollbackAsync().ConfigureAwait(false);
            await _transaction.BeginAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(PackedBatch batch, CancellationToken cancellationToken)
    {
        var stream = await _connection.BeginRawBinaryCopyAsync(Copy, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(CopyFormat.Header, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(batch.Memory, cancellationToken).ConfigureAwait(false);
            await stream.WriteAsync(CopyFormat.Trailer, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(TextBatch batch, CancellationToken cancellationToken)
    {
        var copy = CopyFormat.TextIn(_table.QuotedName, _names, _isFrozen);
        var writer = await _connection.BeginTextImportAsync(copy, cancellationToken).ConfigureAwait(false);
        try
        {
            // The lines are UTF-8 already, so they go past the writer's own encoder.
            await writer.BaseStream.WriteAsync(batch.Memory, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await CallOffAsync(writer.CancelAsync).ConfigureAwait(false);
            throw;
        }

        await writer.DisposeAsync().ConfigureAwait(false);
    }

    private async Task SendAsync(Stream rows, CopyRowCounter counter, CancellationToken cancellationToken)
    {
        var buffer = new byte[RawBufferBytes];
        var stream = await _connection.BeginRawBinaryCopyAsync(Copy, cancellationToken).ConfigureAwait(false);
        try
        {
            int count;
            while ((count = await rows.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                counter.Count(buffer.AsSpan(0, count));
                await stream.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            await CallOffAsync(stream.CancelAsync).ConfigureAwait(false);
            throw;
        }

        await stream.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task CallOffAsync(Func<Task> cancel)
    {
        try
        {
            await cancel().ConfigureAwait(false);
        }
        catch (Exception e) when (e is NpgsqlException or IOException or ObjectDisposedException)
        {
            // The driver closes a COPY whose connection breaks, and then knows it no more. What broke it is what the caller has to hear.
        }
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (PostgresException e) when (RefusedRow.Of(e) is { } refused)
        {
            throw refused;
        }
        catch (Exception e) when (e is not (OperationCanceledException or IsomerException))
        {
            throw _connections.Explain(e);
        }
    }
}
