using System.Buffers.Binary;
using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class Int16Encoder(int ordinal, string storeType) : IntegerEncoder(ordinal, storeType, short.MinValue, short.MaxValue)
{
    protected override void Write(PackedBatch batch, long value) =>
        BinaryPrimitives.WriteInt16BigEndian(batch.Value(sizeof(short)), (short)value);
}
