using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class BytesDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override ReadOnlySpan<byte> GetBytes(ReadOnlySpan<byte> value) => value;

    public override Guid GetUuid(ReadOnlySpan<byte> value) =>
        value.Length == 16 ? new Guid(value, bigEndian: true) : throw Refuse("a UUID takes 16 octets");
}
