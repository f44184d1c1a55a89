using System.Buffers;
using System.Data.Common;

namespace Isomer.MySql;

/// <summary>
/// Reads rows of <see cref="RowQuery"/> as they come from the server, none held back. Values are spans of one pooled buffer a row.
/// </summary>
internal sealed class PackedReader : PackedRowReader
{
    private const int InitialBufferBytes = 4 * 1024;

    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private readonly SnapshotSession _session;
    private readonly Func<Exception, Exception> _explain;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBufferBytes);
    private int _filled;
    private bool _isAtEnd;
    private bool _isBroken;
    private bool _isClosed;

    /// <param name="command">The command; disposed with the reader.</param>
    /// <param name="reader">Its rows; disposed with the reader.</param>
    /// <param name="columns">What was selected.</param>
    /// <param name="session">The session; given back with the reader.</param>
    /// <param name="explain">Makes the driver's exception fit for people.</param>
    public PackedReader(
        DbCommand command, DbDataReader reader, ColumnSelection[] columns, SnapshotSession session, Func<Exception, Exception> explain)
        : base(columns)
    {
        _command = command;
        _reader = reader;
        _session = session;
        _explain = explain;
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isAtEnd)
        {
            return new(false);
        }

        try
        {
            var read = _reader.ReadAsync(cancellationToken);
            return read.IsCompletedSuccessfully ? new(Take(read.Result)) : AwaitAsync(read);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Broken(e);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        try
        {
            if (!_isAtEnd && !_isBroken)
            {
                // Closing would otherwise read every row that is left.
                _command.Cancel();
            }

            await _reader.DisposeAsync().ConfigureAwait(false);
            await _command.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException or InvalidOperationException)
        {
            // That the query was interrupted is what was asked for; a session that broke has told so, or will.
            _isBroken |= ServerErrors.NumberOf(e) is null;
        }

        await _session.ReleaseAsync(isReusable: !_isBroken).ConfigureAwait(false);
    }

    private async ValueTask<bool> AwaitAsync(Task<bool> pending)
    {
        try
        {
            return Take(await pending.ConfigureAwait(false));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Broken(e);
        }
    }

    private Exception Broken(Exception error)
    {
        _isBroken = true;
        return error is ValueException ? error : _explain(error);
    }

    private bool Take(bool hasRow)
    {
        _isAtEnd = !hasRow;
        if (!hasRow)
        {
            return false;
        }

        _filled = 0;
        if (_reader.IsDBNull(0))
        {
            throw Malformed();
        }

        Unpack(_buffer, 0, Append(0));
        for (int i = 0, field = 1; i < Columns.Length; i++)
        {
            if (Columns[i].Form == ValueForm.Apart)
            {
                var offset = _filled;
                Place(i, offset, _reader.IsDBNull(field) ? -1 : Append(field));
                field++;
            }
        }

        // Grown meanwhile, perhaps.
        Octets = _buffer;
        return true;
    }

    /// <summary>Copies a field behind what is there.</summary>
    /// <returns>Its length.</returns>
    private int Append(int field)
    {
        // As much as there is room for, and where that is not all, the rest: most rows need one call.
        Reserve(InitialBufferBytes / 2);
        var room = _buffer.Length - _filled;
        var count = (int)_reader.GetBytes(field, 0, _buffer, _filled, room);
        if (count == room)
        {
            var length = checked((int)_reader.GetBytes(field, 0, null, 0, 0));
            Reserve(length);
            while (count < length)
            {
                count += (int)_reader.GetBytes(field, count, _buffer, _filled + count, length - count);
            }
        }

        _filled += count;
        return count;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _filled <= count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(
                (int)Math.Min(Math.Max(_filled + (long)count + 1, 2L * _buffer.Length), Array.MaxLength));
            _buffer.AsSpan().CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
