using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>timestamp and timestamptz: microseconds since 2000, the latter in UTC.</summary>
internal sealed class TimestampDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override TimestampValue GetTimestamp(ReadOnlySpan<byte> value)
    {
        var micros = BinaryPrimitives.ReadInt64BigEndian(value);
        switch (micros)
        {
            case long.MaxValue: return TimestampValue.PositiveInfinity;
            case long.MinValue: return TimestampValue.NegativeInfinity;
        }

        var (day, rest) = Math.DivRem(micros, WireEpoch.MicrosPerDay);
        if (rest < 0)
        {
            day--;
            rest += WireEpoch.MicrosPerDay;
        }

        return new((int)day + WireEpoch.Day, rest * WireEpoch.NanosPerMicro);
    }

    public override DateValue GetDate(ReadOnlySpan<byte> value)
    {
        var timestamp = GetTimestamp(value);
        return timestamp.Nanos == 0 ? new(timestamp.Day, timestamp.Special) : throw Refuse("the time of day is not midnight");
    }
}
