using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>time(p): the server rounds to p digits without a word; here a digit too many is an error.</summary>
internal sealed class TimeEncoder(int ordinal, string storeType, int modifier) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private readonly int _fractionDigits = modifier < 0 ? WireEpoch.FractionDigits : modifier;

    public override void WriteTime(PackedBatch batch, TimeValue value)
    {
        if (value.Nanos is < 0 or > TimeValue.NanosPerDay)
        {
            throw Refuse("the time is outside 00:00 to 24:00");
        }

        if (!value.Fits(_fractionDigits))
        {
            throw Refuse($"the time has more than {_fractionDigits} fraction digits");
        }

        BinaryPrimitives.WriteInt64BigEndian(batch.Value(sizeof(long)), value.Nanos / WireEpoch.NanosPerMicro);
    }

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteTime(batch, TimeValue.TryParse(value, out var time) ? time : throw Refuse("the text is no time"));
}
