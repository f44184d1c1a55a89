using System.Buffers.Binary;
using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class Int64Encoder(int ordinal, string storeType) : IntegerEncoder(ordinal, storeType, long.MinValue, long.MaxValue)
{
    protected override void Write(PackedBatch batch, long value) => BinaryPrimitives.WriteInt64BigEndian(batch.Value(sizeof(long)), value);
}
