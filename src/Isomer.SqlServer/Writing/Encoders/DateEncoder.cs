using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>
/// date, datetime2, datetime and smalldatetime. The server rounds to what the type holds; here a value between its steps is an error.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="rule">What the type holds.</param>
/// <param name="isInstant">Whether a timestamp in a text is an instant, which must name its offset. It is held in UTC.</param>
internal sealed class DateEncoder(int ordinal, string storeType, MomentRule rule, bool isInstant) : ColumnEncoder(ordinal, storeType)
{
    public override Type Type => typeof(DateTime);

    public override object Value(ReadOnlySpan<byte> packed) =>
        new DateTime(BinaryPrimitives.ReadInt64LittleEndian(packed), DateTimeKind.Unspecified);

    public override void WriteDate(PackedBatch batch, DateValue value) =>
        WriteTimestamp(batch, isInstant && rule.HasClock ? throw Refuse("a date has no time zone") : new(value.Day, 0, value.Special));

    public override void WriteTimestamp(PackedBatch batch, TimestampValue value)
    {
        if (value.Special != ValueSpecial.None)
        {
            throw Refuse("the type holds no infinity and no date of zeros");
        }

        if (rule.Obstacle(value) is { } obstacle)
        {
            throw Refuse(obstacle);
        }

        BinaryPrimitives.WriteInt64LittleEndian(batch.Value(sizeof(long)), value.ToDateTime().Ticks);
    }

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        var isRead = isInstant ? TimestampValue.TryParseInstant(value, out var moment) : TimestampValue.TryParse(value, out moment);
        WriteTimestamp(batch, isRead ? moment : throw Refuse("the text is no date or timestamp"));
    }
}
