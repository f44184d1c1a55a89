using System.Buffers;
using System.Buffers.Binary;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>
/// Reads rows from a raw binary COPY. Values are spans of one pooled buffer, which grows only for a row that is larger than it.
/// </summary>
/// <remarks>https://www.postgresql.org/docs/15/sql-copy.html, "Binary Format"</remarks>
internal sealed class CopyReader : DecodingReader
{
    // The server sends a message per row, and rows are small: room for many, so that a typical row never moves.
    private const int InitialBufferBytes = 64 * 1024;

    private readonly Stream _stream;
    private readonly SnapshotSession _session;
    private readonly Func<Exception, Exception> _explain;
    private readonly int[] _offsets;
    private readonly int[] _lengths;
    private byte[] _buffer;
    private int _start;
    private int _end;
    private int _needed;
    private bool _isHeaderRead;
    private bool _isAtEnd;

    /// <summary>Reads from a stream that was just opened.</summary>
    /// <param name="stream">The COPY's octets; disposed with the reader.</param>
    /// <param name="decoders">One per column.</param>
    /// <param name="session">The session; given back with the reader.</param>
    /// <param name="explain">Makes the driver's exception fit for people.</param>
    public CopyReader(Stream stream, ColumnDecoder[] decoders, SnapshotSession session, Func<Exception, Exception> explain)
        : base(decoders)
    {
        _stream = stream;
        _session = session;
        _explain = explain;
        _offsets = new int[decoders.Length];
        _lengths = new int[decoders.Length];
        _buffer = ArrayPool<byte>.Shared.Rent(InitialBufferBytes);
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_isAtEnd)
            {
                return new(false);
            }

            if (TryParseRow())
            {
                return new(!_isAtEnd);
            }

            MakeRoom();
            var read = _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
            if (!read.IsCompletedSuccessfully)
            {
                return AwaitAsync(read, cancellationToken);
            }

            Take(read.Result);
        }
    }

    public override bool IsNull(int ordinal) => _lengths[ordinal] < 0;

    public override async ValueTask DisposeAsync()
    {
        if (_buffer.Length == 0)
        {
            return;
        }

        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        var isComplete = _isAtEnd;
        _isAtEnd = true;
        await CopyStreams.CloseAsync(_stream, _session, isComplete).ConfigureAwait(false);
    }

    protected override ReadOnlySpan<byte> Value(int ordinal) => new(_buffer, _offsets[ordinal], _lengths[ordinal]);

    private async ValueTask<bool> AwaitAsync(ValueTask<int> pending, CancellationToken cancellationToken)
    {
        try
        {
            Take(await pending.ConfigureAwait(false));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw _explain(e);
        }

        return await ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Take(int count)
    {
        if (count == 0)
        {
            throw _explain(new EndOfStreamException("The server ended the COPY in the middle of a row."));
        }

        _end += count;
    }

    /// <summary>
    /// Finds the fields of the next row, or the end; false where the buffer does not hold all of it, and then <see cref="_needed"/> says
    /// how much.
    /// </summary>
    private bool TryParseRow()
    {
        var data = _buffer.AsSpan(_start, _end - _start);
        var position = _isHeaderRead ? 0 : CopyFormat.Header.Length;
        if (data.Length < position + sizeof(short))
        {
            return Need(position + sizeof(short));
        }

        var fields = BinaryPrimitives.ReadInt16BigEndian(data[position..]);
        position += sizeof(short);
        if (fields < 0)
        {
            _isAtEnd = true;
            return true;
        }

        if (fields != ColumnCount)
        {
            throw new InvalidDataException($"The server sent {fields} columns where {ColumnCount} were asked for.");
        }

        for (var i = 0; i < fields; i++)
        {
            if (data.Length < position + sizeof(int))
            {
                return Need(position + sizeof(int));
            }

            var length = BinaryPrimitives.ReadInt32BigEndian(data[position..]);
            position += sizeof(int);
            _offsets[i] = _start + position;
            _lengths[i] = length;
            if (length > 0)
            {
                position += length;
            }

            if (data.Length < position)
            {
                return Need(position);
            }
        }

        _start += position;
        _isHeaderRead = true;
        return true;
    }

    private bool Need(int bytes)
    {
        _needed = bytes;
        return false;
    }

    /// <summary>Moves the begun row to the front, and grows the buffer where the row cannot fit.</summary>
    private void MakeRoom()
    {
        var kept = _end - _start;
        if (_needed > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_needed, (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
            _buffer.AsSpan(_start, kept).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else if (_start > 0 && (kept == 0 || _start + _needed > _buffer.Length))
        {
            _buffer.AsSpan(_start, kept).CopyTo(_buffer);
        }
        else
        {
            return;
        }

        _start = 0;
        _end = kept;
    }
}
