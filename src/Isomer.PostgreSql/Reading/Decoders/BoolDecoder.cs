using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class BoolDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override bool GetBool(ReadOnlySpan<byte> value) => value[0] != 0;

    public override long GetInt64(ReadOnlySpan<byte> value) => value[0];
}
