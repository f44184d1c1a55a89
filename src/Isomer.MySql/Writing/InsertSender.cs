using System.Buffers;
using System.Data.Common;
using System.Text;

namespace Isomer.MySql;

/// <summary>Sends rows by INSERT statements, each as long as the server takes them. In strict mode what does not fit is refused.</summary>
/// <remarks>
/// The statement travels as one parameter of octets and is run by the server's own EXECUTE: a statement given as text would be turned into
/// UTF-16 and back, and searched for parameters sign by sign.
/// </remarks>
internal sealed class InsertSender(DbConnection connection, ServerInfo server, string table, string columns)
{
    // Longer statements gain nothing, and the server keeps each in memory several times over.
    private const long LongestUsefulBytes = 4 * 1024 * 1024;

    // What stands around the rows in a packet: EXECUTE and the introducer.
    private const int PacketOverheadBytes = 1024;

    private static readonly SearchValues<byte> EscapedByDrivers = SearchValues.Create("\0'\"\\\n\r\x1A"u8);

    private readonly byte[] _insert = Encoding.UTF8.GetBytes($"INSERT INTO {table} ({columns}) VALUES ");

    /// <exception cref="RowRefusedException">The server refused a row.</exception>
    public async Task SendAsync(InsertBatch batch, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var row = 0;
        while (row < batch.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rows = RowsThatFit(batch, row);
            try
            {
                await SendAsync(Statement(batch, row, rows), transaction, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (RefusedRow.Of(e, row) is { } refused)
            {
                throw refused;
            }

            row += rows;
        }
    }

    private async Task SendAsync(byte[] statement, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        if (server.IsMariaDb)
        {
            await RunAsync("EXECUTE IMMEDIATE @statement", statement, transaction, cancellationToken).ConfigureAwait(false);
            return;
        }

        await RunAsync("SET @isomer = @statement", statement, transaction, cancellationToken).ConfigureAwait(false);
        await RunAsync("PREPARE isomer FROM @isomer", null, transaction, cancellationToken).ConfigureAwait(false);
        await RunAsync("EXECUTE isomer", null, transaction, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(string sql, byte[]? statement, DbTransaction? transaction, CancellationToken cancellationToken)
    {
        var command = connection.Command(sql, transaction);
        await using (command.ConfigureAwait(false))
        {
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
        var room = server.MaxPacketBytes - _insert.Length - PacketOverheadBytes;
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
            $"The row takes more than the server's max_allowed_packet of {server.MaxPacketBytes} octets; raise it there", row, null, null);
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
}
