using System.Buffers.Binary;

namespace Isomer.PostgreSql;

internal sealed class Int16Encoder(int ordinal, string storeType) : IntegerEncoder(ordinal, storeType, short.MinValue, short.MaxValue)
{
    protected override void Write(CopyBatch batch, long value) =>
        BinaryPrimitives.WriteInt16BigEndian(batch.Value(sizeof(short)), (short)value);
}
