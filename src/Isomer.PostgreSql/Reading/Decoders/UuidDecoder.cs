using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class UuidDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override Guid GetUuid(ReadOnlySpan<byte> value) => new(value, bigEndian: true);

    public override ReadOnlySpan<byte> GetBytes(ReadOnlySpan<byte> value) => value;
}
