using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Migration.Copying;

/// <summary>Passes each value to two writers, and tells which value it is.</summary>
internal abstract class TeeRowWriter : RowWriter
{
    /// <summary>Takes every value, first: if it refuses one, the other has not seen it.</summary>
    protected RowWriter First { get; set; } = null!;

    /// <summary>Takes the values that <see cref="BeforeValue"/> wants it to; null for none.</summary>
    protected RowWriter? Second { get; set; }

    /// <summary>How many values of the row have been written: the ordinal of the one that is under way.</summary>
    public int Ordinal { get; private set; }

    public override void BeginRow() => Ordinal = 0;

    /// <summary>Called before each value.</summary>
    protected virtual void BeforeValue()
    {
    }

    /// <summary>Called after each value, before <see cref="Ordinal"/> moves on.</summary>
    protected virtual void AfterValue()
    {
    }

    public override void WriteNull()
    {
        BeforeValue();
        First.WriteNull();
        Second?.WriteNull();
        Next();
    }

    public override void WriteBool(bool value)
    {
        BeforeValue();
        First.WriteBool(value);
        Second?.WriteBool(value);
        Next();
    }

    public override void WriteInt64(long value)
    {
        BeforeValue();
        First.WriteInt64(value);
        Second?.WriteInt64(value);
        Next();
    }

    public override void WriteUInt64(ulong value)
    {
        BeforeValue();
        First.WriteUInt64(value);
        Second?.WriteUInt64(value);
        Next();
    }

    public override void WriteDecimal(decimal value)
    {
        BeforeValue();
        First.WriteDecimal(value);
        Second?.WriteDecimal(value);
        Next();
    }

    public override void WriteNumber(in NumberValue value)
    {
        BeforeValue();
        First.WriteNumber(value);
        Second?.WriteNumber(value);
        Next();
    }

    public override void WriteFloat32(float value)
    {
        BeforeValue();
        First.WriteFloat32(value);
        Second?.WriteFloat32(value);
        Next();
    }

    public override void WriteFloat64(double value)
    {
        BeforeValue();
        First.WriteFloat64(value);
        Second?.WriteFloat64(value);
        Next();
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        BeforeValue();
        First.WriteUtf8(value);
        Second?.WriteUtf8(value);
        Next();
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
        BeforeValue();
        First.WriteBytes(value);
        Second?.WriteBytes(value);
        Next();
    }

    public override void WriteDate(DateValue value)
    {
        BeforeValue();
        First.WriteDate(value);
        Second?.WriteDate(value);
        Next();
    }

    public override void WriteTime(TimeValue value)
    {
        BeforeValue();
        First.WriteTime(value);
        Second?.WriteTime(value);
        Next();
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        BeforeValue();
        First.WriteTimestamp(value);
        Second?.WriteTimestamp(value);
        Next();
    }

    public override void WriteInterval(IntervalValue value)
    {
        BeforeValue();
        First.WriteInterval(value);
        Second?.WriteInterval(value);
        Next();
    }

    public override void WriteUuid(Guid value)
    {
        BeforeValue();
        First.WriteUuid(value);
        Second?.WriteUuid(value);
        Next();
    }

    private void Next()
    {
        AfterValue();
        Ordinal++;
    }
}
