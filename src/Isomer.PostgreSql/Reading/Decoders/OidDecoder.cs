using System.Buffers.Binary;

namespace Isomer.PostgreSql;

/// <summary>oid: an unsigned 32-bit integer.</summary>
internal sealed class OidDecoder(int ordinal, string storeType) : IntegerDecoder(ordinal, storeType)
{
    public override long GetInt64(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadUInt32BigEndian(value);
}
