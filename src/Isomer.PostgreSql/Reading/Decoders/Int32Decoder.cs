using System.Buffers.Binary;

namespace Isomer.PostgreSql;

internal sealed class Int32Decoder(int ordinal, string storeType) : IntegerDecoder(ordinal, storeType)
{
    public override long GetInt64(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt32BigEndian(value);
}
