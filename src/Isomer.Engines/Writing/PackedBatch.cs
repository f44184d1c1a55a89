using System.Buffers.Binary;
using Isomer.Engines.Values;

namespace Isomer.Engines;

/// <summary>Rows in pooled memory: each value as its length in four big-endian octets, and its own octets.</summary>
/// <param name="encoders">The columns' encoders.</param>
/// <param name="head">What stands before each row; null for nothing.</param>
internal sealed class PackedBatch(ColumnEncoder<PackedBatch>[] encoders, byte[]? head = null) : RowBatch
{
    /// <summary>What stands for the length of NULL.</summary>
    public const int NullLength = -1;

    private readonly PooledBytes _octets = new();
    private int _rowStart;
    private int _column;
    private int _rows;

    public override int Rows => _rows;

    public override long Bytes => _octets.Length;

    /// <summary>The rows' octets.</summary>
    public ReadOnlyMemory<byte> Memory => _octets.Memory;

    /// <summary>Begins a value of so many octets; the caller fills them.</summary>
    public Span<byte> Value(int length)
    {
        var room = _octets.Reserve(sizeof(int) + length);
        BinaryPrimitives.WriteInt32BigEndian(room, length);
        return room[sizeof(int)..];
    }

    public override void BeginRow()
    {
        _rowStart = _octets.Length;
        _column = 0;
        _octets.Add(head);
    }

    public override void EndRow()
    {
        if (_column != encoders.Length)
        {
            throw new InvalidOperationException($"A row has {encoders.Length} columns, and {_column} were written.");
        }

        _rows++;
    }

    public override void CancelRow() => _octets.CutTo(_rowStart);

    public override void Clear()
    {
        _octets.CutTo(0);
        _rows = 0;
    }

    public override void WriteNull()
    {
        Next();
        BinaryPrimitives.WriteInt32BigEndian(_octets.Reserve(sizeof(int)), NullLength);
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

    protected override void Dispose(bool disposing) => _octets.Dispose();

    private ColumnEncoder<PackedBatch> Next() => encoders[_column++];
}
