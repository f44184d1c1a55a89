using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>timestamp(p) and timestamptz(p): the server rounds to p digits without a word; here a digit too many is an error.</summary>
internal sealed class TimestampEncoder(int ordinal, string storeType, int modifier, bool isInstant)
    : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private readonly int _fractionDigits = modifier < 0 ? WireEpoch.FractionDigits : modifier;

    public override void WriteTimestamp(PackedBatch batch, TimestampValue value)
    {
        var micros = value.Special switch
        {
            ValueSpecial.PositiveInfinity => long.MaxValue,
            ValueSpecial.NegativeInfinity => long.MinValue,
            ValueSpecial.Zero => throw Refuse("0000-00-00 is no day"),
            _ => Micros(value),
        };
        BinaryPrimitives.WriteInt64BigEndian(batch.Value(sizeof(long)), micros);
    }

    public override void WriteDate(PackedBatch batch, DateValue value) =>
        WriteTimestamp(batch, isInstant ? throw Refuse("a date has no time zone") : new(value.Day, 0, value.Special));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        if (!(isInstant ? TimestampValue.TryParseInstant(value, out var timestamp) : TimestampValue.TryParse(value, out timestamp)))
        {
            throw Refuse("the text is no timestamp");
        }

        WriteTimestamp(batch, timestamp);
    }

    private long Micros(TimestampValue value)
    {
        if (!value.Fits(_fractionDigits))
        {
            throw Refuse($"the timestamp has more than {_fractionDigits} fraction digits");
        }

        var micros = (((Int128)value.Day - WireEpoch.Day) * WireEpoch.MicrosPerDay) + (value.Nanos / WireEpoch.NanosPerMicro);
        return micros >= WireEpoch.MinMicros && micros < WireEpoch.EndMicros
            ? (long)micros
            : throw Refuse("the timestamp is outside 4713 BC to 294276");
    }
}
