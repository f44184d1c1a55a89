using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class TimeDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override TimeValue GetTime(ReadOnlySpan<byte> value) =>
        new(BinaryPrimitives.ReadInt64BigEndian(value) * WireEpoch.NanosPerMicro);

    public override IntervalValue GetInterval(ReadOnlySpan<byte> value) => IntervalValue.From(GetTime(value));
}
