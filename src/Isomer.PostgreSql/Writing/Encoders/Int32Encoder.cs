using System.Buffers.Binary;
using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class Int32Encoder(int ordinal, string storeType) : IntegerEncoder(ordinal, storeType, int.MinValue, int.MaxValue)
{
    protected override void Write(PackedBatch batch, long value) =>
        BinaryPrimitives.WriteInt32BigEndian(batch.Value(sizeof(int)), (int)value);
}
