using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class DateEncoder(int ordinal, string storeType) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    public override void WriteDate(PackedBatch batch, DateValue value)
    {
        var days = value.Special switch
        {
            ValueSpecial.PositiveInfinity => int.MaxValue,
            ValueSpecial.NegativeInfinity => int.MinValue,
            ValueSpecial.Zero => throw Refuse("0000-00-00 is no day"),
            _ => Days(value),
        };
        BinaryPrimitives.WriteInt32BigEndian(batch.Value(sizeof(int)), days);
    }

    public override void WriteTimestamp(PackedBatch batch, TimestampValue value) =>
        WriteDate(batch, value.Nanos == 0 ? new(value.Day, value.Special) : throw Refuse("the time of day is not midnight"));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteDate(batch, DateValue.TryParse(value, out var date) ? date : throw Refuse("the text is no date"));

    private int Days(DateValue value)
    {
        var days = (long)value.Day - WireEpoch.Day;
        return days is >= WireEpoch.MinDay and < WireEpoch.EndDay ? (int)days : throw Refuse("the date is outside 4713 BC to 5874897");
    }
}
