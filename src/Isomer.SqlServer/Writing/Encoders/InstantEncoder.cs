using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>datetimeoffset: an instant of the years 1 to 9999 at its own offset, which has at most 14 hours.</summary>
internal sealed class InstantEncoder(int ordinal, string storeType, int fractionDigits) : ColumnEncoder(ordinal, storeType)
{
    private const int MaxOffsetMinutes = 14 * 60;

    public override Type Type => typeof(DateTimeOffset);

    public override object Value(ReadOnlySpan<byte> packed)
    {
        var offset = TimeSpan.FromMinutes(BinaryPrimitives.ReadInt16LittleEndian(packed[sizeof(long)..]));
        return new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(packed), TimeSpan.Zero).ToOffset(offset);
    }

    public override void WriteTimestamp(PackedBatch batch, TimestampValue value)
    {
        if (value.Special != ValueSpecial.None)
        {
            throw Refuse("the type holds no infinity and no date of zeros");
        }

        if (!value.Fits(fractionDigits))
        {
            throw Refuse("the value is finer than the type");
        }

        if (Math.Abs(value.OffsetMinutes) > MaxOffsetMinutes)
        {
            throw Refuse("the offset exceeds 14 hours");
        }

        long ticks;
        try
        {
            ticks = value.ToDateTimeOffset().UtcTicks;
        }
        catch (OverflowException)
        {
            throw Refuse("the year lies outside 1 to 9999");
        }

        var packed = batch.Value(sizeof(long) + sizeof(short));
        BinaryPrimitives.WriteInt64LittleEndian(packed, ticks);
        BinaryPrimitives.WriteInt16LittleEndian(packed[sizeof(long)..], value.OffsetMinutes);
    }

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteTimestamp(
            batch, TimestampValue.TryParseInstant(value, out var moment) ? moment : throw Refuse("the text is no instant with an offset"));
}
