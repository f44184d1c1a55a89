using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Migration.Copying;

/// <summary>Takes values and keeps none.</summary>
internal sealed class Nowhere : RowWriter
{
    private Nowhere()
    {
    }

    public static Nowhere Instance { get; } = new();

    public override void BeginRow()
    {
    }

    public override void EndRow()
    {
    }

    public override void CancelRow()
    {
    }

    public override void WriteNull()
    {
    }

    public override void WriteBool(bool value)
    {
    }

    public override void WriteInt64(long value)
    {
    }

    public override void WriteUInt64(ulong value)
    {
    }

    public override void WriteDecimal(decimal value)
    {
    }

    public override void WriteNumber(in NumberValue value)
    {
    }

    public override void WriteFloat32(float value)
    {
    }

    public override void WriteFloat64(double value)
    {
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
    }

    public override void WriteBytes(ReadOnlySpan<byte> value)
    {
    }

    public override void WriteDate(DateValue value)
    {
    }

    public override void WriteTime(TimeValue value)
    {
    }

    public override void WriteTimestamp(TimestampValue value)
    {
    }

    public override void WriteInterval(IntervalValue value)
    {
    }

    public override void WriteUuid(Guid value)
    {
    }
}
