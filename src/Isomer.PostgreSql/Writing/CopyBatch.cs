using System.Buffers;
using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>Rows in the wire format of the binary COPY, ready to be sent as they stand.</summary>
internal sealed class CopyBatch(ColumnEncoder[] encoders) : RowBatch
{
    private const int InitialBufferBytes = 64 * 1024;
    private const int NullLength = -1;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBufferBytes);
    private int _length;
    private int _rowStart;
    private int _column;
    private int _rows;

    public override int Rows => _rows;

    public override long Bytes => _length;

    /// <summary>The rows' octets.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, _length);

    /// <summary>Begins a value of so many octets; the caller fills them.</summary>
    public Span<byte> Value(int length)
    {
        var room = Reserve(sizeof(int) + length);
        BinaryPrimitives.WriteInt32BigEndian(room, length);
        return room[sizeof(int)..];
    }

    public override void BeginRow()
    {
        _rowStart = _length;
        _column = 0;
        BinaryPrimitives.WriteInt16BigEndian(Reserve(sizeof(short)), (short)encoders.Length);
    }

    public override void EndRow()
    {
        if (_column != encoders.Length)
        {
            throw new InvalidOperationException($"A row has {encoders.Length} columns, and {_column} were written.");
        }

        _rows++;
    }

    public override void CancelRow() => _length = _rowStart;

    public override void Clear()
    {
        _length = 0;
        _rows = 0;
    }

    public override void WriteNull()
    {
        Next();
        BinaryPrimitives.WriteInt32BigEndian(Reserve(sizeof(int)), NullLength);
    }

    public override void WriteBool(bool value) => Next().WriteBool(this, value);

    public override void WriteInt64(long value) => Next().WriteInt64(this, value);

    public override void WriteUInt64(ulong value) => Next().WriteUInt64(this, value);

    public override void WriteDecimal(decimal value) => Next().WriteDecimal(this, value);

    public override void WriteNumber(in NumberValue value) => Next().WriteNumber(this, value);

    public override void WriteFloat32(float value) => Next().WriteFloat32(this, value);

    public override void WriteFloat64(double value) => Next().WriteFloat64(this, value);

    public override void WriteUtf8(ReadOnlySpan<byte> value) => Next().WriteUtf8(this, value);

    public override void WriteBytes(ReadOnlySpan<byte> value) => Next().WriteBytes(this, value);

    public override void WriteDate(DateValue value) => Next().WriteDate(this, value);

    public override void WriteTime(TimeValue value) => Next().WriteTime(this, value);

    public override void WriteTimestamp(TimestampValue value) => Next().WriteTimestamp(this, value);

    public override void WriteInterval(IntervalValue value) => Next().WriteInterval(this, value);

    public override void WriteUuid(Guid value) => Next().WriteUuid(this, value);

    protected override void Dispose(bool disposing)
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _length = 0;
        }
    }

    private ColumnEncoder Next() => encoders[_column++];

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Grow(count);
        }

        var room = _buffer.AsSpan(_length, count);
        _length += count;
        return room;
    }

    private void Grow(int count)
    {
        var needed = checked(_length + count);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
