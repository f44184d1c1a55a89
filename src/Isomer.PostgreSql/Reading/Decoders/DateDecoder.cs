using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class DateDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override DateValue GetDate(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt32BigEndian(value) switch
    {
        int.MaxValue => DateValue.PositiveInfinity,
        int.MinValue => DateValue.NegativeInfinity,
        var days => new(days + WireEpoch.Day),
    };

    public override TimestampValue GetTimestamp(ReadOnlySpan<byte> value)
    {
        var date = GetDate(value);
        return new(date.Day, 0, date.Special);
    }
}
