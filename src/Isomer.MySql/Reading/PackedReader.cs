using System.Buffers;
using System.Buffers.Text;
using System.Data.Common;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Reads rows of <see cref="RowQuery"/> as they come from the server, none held back. Values are spans of one pooled buffer a row.</summary>
internal sealed class PackedReader : RowReader
{
    private const int InitialBufferBytes = 4 * 1024;

    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private readonly ColumnSelection[] _columns;
    private readonly int[] _offsets;
    private readonly int[] _lengths;
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
    {
        _command = command;
        _reader = reader;
        _columns = columns;
        _session = session;
        _explain = explain;
        _offsets = new int[columns.Length];
        _lengths = new int[columns.Length];
    }

    public override int ColumnCount => _columns.Length;

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

    public override bool IsNull(int ordinal) => _lengths[ordinal] < 0;

    public override bool GetBool(int ordinal) => _columns[ordinal].Decoder.GetBool(Value(ordinal));

    public override long GetInt64(int ordinal) => _columns[ordinal].Decoder.GetInt64(Value(ordinal));

    public override ulong GetUInt64(int ordinal) => _columns[ordinal].Decoder.GetUInt64(Value(ordinal));

    public override decimal GetDecimal(int ordinal) => _columns[ordinal].Decoder.GetDecimal(Value(ordinal));

    public override NumberValue GetNumber(int ordinal) => _columns[ordinal].Decoder.GetNumber(Value(ordinal));

    public override float GetFloat32(int ordinal) => _columns[ordinal].Decoder.GetFloat32(Value(ordinal));

    public override double GetFloat64(int ordinal) => _columns[ordinal].Decoder.GetFloat64(Value(ordinal));

    public override ReadOnlySpan<byte> GetUtf8(int ordinal) => _columns[ordinal].Decoder.GetUtf8(Value(ordinal));

    public override ReadOnlySpan<byte> GetBytes(int ordinal) => _columns[ordinal].Decoder.GetBytes(Value(ordinal));

    public override DateValue GetDate(int ordinal) => _columns[ordinal].Decoder.GetDate(Value(ordinal));

    public override TimeValue GetTime(int ordinal) => _columns[ordinal].Decoder.GetTime(Value(ordinal));

    public override TimestampValue GetTimestamp(int ordinal) => _columns[ordinal].Decoder.GetTimestamp(Value(ordinal));

    public override IntervalValue GetInterval(int ordinal) => _columns[ordinal].Decoder.GetInterval(Value(ordinal));

    public override Guid GetUuid(int ordinal) => _columns[ordinal].Decoder.GetUuid(Value(ordinal));

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

    private ReadOnlySpan<byte> Value(int ordinal) => new(_buffer, _offsets[ordinal], _lengths[ordinal]);

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
            throw new InvalidDataException("The server gave up packing a row that exceeds its max_allowed_packet.");
        }

        Append(0);
        Unpack();
        for (int i = 0, field = 1; i < _columns.Length; i++)
        {
            if (_columns[i].Form == ValueForm.Apart)
            {
                _offsets[i] = _filled;
                _lengths[i] = _reader.IsDBNull(field) ? -1 : Append(field);
                field++;
            }
        }

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
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(_filled + (long)count + 1, 2L * _buffer.Length), Array.MaxLength));
            _buffer.AsSpan().CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }

    private void Unpack()
    {
        var row = _buffer.AsSpan(0, _filled);
        var position = 0;
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Form == ValueForm.Apart)
            {
                continue;
            }

            var length = row[position..].IndexOf(RowQuery.Separator);
            if (_columns[i].Form == ValueForm.Plain)
            {
                (_offsets[i], _lengths[i]) = (position, length == 0 ? -1 : length);
                position += length + 1;
                continue;
            }

            var isNull = !Utf8Parser.TryParse(row.Slice(position, length), out int count, out _);
            position += length + 1;
            (_offsets[i], _lengths[i]) = (position, isNull ? -1 : count);
            position += count + 1;
        }
    }
}
