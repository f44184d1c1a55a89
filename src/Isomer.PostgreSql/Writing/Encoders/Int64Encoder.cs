using System.Buffers.Binary;

namespace Isomer.PostgreSql;

internal sealed class Int64Encoder(int ordinal, string storeType) : IntegerEncoder(ordinal, storeType, long.MinValue, long.MaxValue)
{
    protected override void Write(CopyBatch batch, long value) => BinaryPrimitives.WriteInt64BigEndian(batch.Value(sizeof(long)), value);
}
