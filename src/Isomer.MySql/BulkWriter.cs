using System.Data.Common;
using System.Text;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>
/// Writes by INSERT statements of many rows, each as long as the server takes them. Unlike LOAD DATA LOCAL, which turns what does not fit into
/// warnings, an INSERT in strict mode is refused.
/// </summary>
/// <remarks>
/// The statement travels as one parameter of octets and is run by the server's own EXECUTE: a statement given as text would be turned into
/// UTF-16 and back, and searched for parameters sign by sign.
/// </remarks>
internal sealed class BulkWriter : IBulkWriter
{
    // Longer statements gain nothing, and the server keeps each in memory several times over.
    private const long LongestUsefulBytes = 4 * 1024 * 1024;

    // What stands around the rows in a packet: EXECUTE and the introducer.
    private const int PacketOverheadBytes = 1024;

    private static readonly System.Buffers.SearchValues<byte> EscapedByDrivers = System.Buffers.SearchValues.Create("\0'\"\\\n\r\x1A"u8);

    private readonly DbConnection _connection;
    private readonly Connections _connections;
    private readonly ColumnEncoder[] _encoders;
    private readonly byte[] _insert;
    private DbTransaction? _transaction;

    private BulkWriter(DbConnection connection, Connections connections, WriteTarget target, StoredTable table)
    {
        _connection = connection;
        _connections = connections;
        var columns = target.Columns.Select(c => table.Find(c.Column.Name, connections.DisplayName)).ToList();
        _encoders = [.. columns.Select((stored, i) => ColumnEncoders.Of(target.Columns[i], stored, i, Labels(stored)))];
        _insert = Encoding.UTF8.GetBytes($"INSERT INTO {table.QuotedName} ({SqlText.QuoteList(columns.Select(c => c.Name))}) VALUES ");

        IReadOnlyList<string> Labels(StoredColumn stored) => stored.DataType is "enum" or "set" ? LabelText.Parse(stored.StoreType) : [];
    }

    public DbConnection Connection => _connection;

    public DbTransaction? Transaction => _transaction;

    public static async Task<BulkWriter> OpenAsync(Connections connections, WriteTarget target, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var table = await StoredTable.ReadAsync(connection, target.Table.Name, connections.DisplayName, cancellationToken).ConfigureAwait(false);
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

    public RowBatch CreateBatch() => new InsertBatch(_encoders);

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            _transaction = await _connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _connections.Explain(e);
        }
    }

    public async Task WriteAsync(RowBatch batch, CancellationToken cancellationToken)
    {
        var insert = (InsertBatch)batch;
        var row = 0;
        while (row < insert.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = RowsThatFit(insert, row);
            await SendAsync(Statement(insert, row, rows), row, cancellationToken).ConfigureAwait(false);
            row += rows;
        }
    }

    // Each statement has been waited for already.
    public Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _transaction!.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _connections.Explain(e);
        }

        await ForgetTransactionAsync().ConfigureAwait(false);
    }

    public async Task RollbackAsync()
    {
        if (_transaction is null)
        {
            return;
        }

        try
        {
            await _transaction.RollbackAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or IOException)
        {
            // A connection that is gone has rolled back.
        }

        await ForgetTransactionAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task SendAsync(byte[] statement, int firstRow, CancellationToken cancellationToken)
    {
        try
        {
            if (_connections.Server.IsMariaDb)
            {
                await RunAsync("EXECUTE IMMEDIATE @statement", statement, cancellationToken).ConfigureAwait(false);
                return;
            }

            await RunAsync("SET @isomer = @statement", statement, cancellationToken).ConfigureAwait(false);
            await RunAsync("PREPARE isomer FROM @isomer", null, cancellationToken).ConfigureAwait(false);
            await RunAsync("EXECUTE isomer", null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (RefusedRow.Of(e, firstRow) is { } refused)
        {
            throw refused;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _connections.Explain(e);
        }
    }

    private async Task RunAsync(string sql, byte[]? statement, CancellationToken cancellationToken)
    {
        var command = _connection.Command(sql);
        await using (command.ConfigureAwait(false))
        {
            command.Transaction = _transaction;
            if (statement is not null)
            {
                command.With("statement", statement);
            }

            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private byte[] Statement(InsertBatch batch, int row, int rows)
    {
        var literals = batch.Literals(row, rows);
        var statement = GC.AllocateUninitializedArray<byte>(_insert.Length + literals.Length);
        _insert.CopyTo(statement, 0);
        literals.CopyTo(statement.AsSpan(_insert.Length));
        return statement;
    }

    /// <summary>How many rows from this one on fit one packet.</summary>
    /// <exception cref="RowRefusedException">Not even the one does.</exception>
    private int RowsThatFit(InsertBatch batch, int row)
    {
        // Escaping by the driver can double what it escapes, and at worst everything.
        var room = _connections.Server.MaxPacketBytes - _insert.Length - PacketOverheadBytes;
        var limit = batch.Start(row) + Math.Min(room / 2, LongestUsefulBytes);
        var rows = 0;
        while (row + rows < batch.Rows && batch.Start(row + rows + 1) <= limit)
        {
            rows++;
        }

        if (rows > 0)
        {
            return rows;
        }

        var only = batch.Literals(row, 1);
        return only.Length + EscapedCount(only) <= room ? 1 : throw new RowRefusedException(
            $"The row takes more than the server's max_allowed_packet of {_connections.Server.MaxPacketBytes} octets; raise it there", row, null, null);
    }

    private static long EscapedCount(ReadOnlySpan<byte> text)
    {
        long count = 0;
        int next;
        while ((next = text.IndexOfAny(EscapedByDrivers)) >= 0)
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }

    private async Task ForgetTransactionAsync()
    {
        if (_transaction is { } transaction)
        {
            _transaction = null;
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }
}
