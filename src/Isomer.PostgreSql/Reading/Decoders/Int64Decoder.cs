using System.Buffers.Binary;

namespace Isomer.PostgreSql;

internal sealed class Int64Decoder(int ordinal, string storeType) : IntegerDecoder(ordinal, storeType)
{
    public override long GetInt64(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt64BigEndian(value);
}
