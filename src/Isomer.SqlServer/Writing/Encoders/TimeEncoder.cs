using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>time: a time of day before 24:00.</summary>
internal sealed class TimeEncoder(int ordinal, string storeType, int fractionDigits) : ColumnEncoder(ordinal, storeType)
{
    private const long NanosPerTick = 100;

    public override Type Type => typeof(TimeSpan);

    public override object Value(ReadOnlySpan<byte> packed) => new TimeSpan(BinaryPrimitives.ReadInt64LittleEndian(packed));

    public override void WriteTime(PackedBatch batch, TimeValue value)
    {
        if (value.Nanos is < 0 or >= TimeValue.NanosPerDay || !value.Fits(fractionDigits))
        {
            throw Refuse("the time lies outside 00:00 to 24:00, or has more fraction digits");
        }

        BinaryPrimitives.WriteInt64LittleEndian(batch.Value(sizeof(long)), value.Nanos / NanosPerTick);
    }

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteTime(batch, TimeValue.TryParse(value, out var time) ? time : throw Refuse("the text is no time"));
}
