using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>interval: microseconds, days and months. From version 17 all three at an end mean an infinity.</summary>
internal sealed class IntervalDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override IntervalValue GetInterval(ReadOnlySpan<byte> value)
    {
        var micros = BinaryPrimitives.ReadInt64BigEndian(value);
        var days = BinaryPrimitives.ReadInt32BigEndian(value[8..]);
        var months = BinaryPrimitives.ReadInt32BigEndian(value[12..]);
        return (micros, days, months) switch
        {
            (long.MaxValue, int.MaxValue, int.MaxValue) => new(0, 0, 0, ValueSpecial.PositiveInfinity),
            (long.MinValue, int.MinValue, int.MinValue) => new(0, 0, 0, ValueSpecial.NegativeInfinity),
            _ => new(months, days, (Int128)micros * WireEpoch.NanosPerMicro),
        };
    }
}
