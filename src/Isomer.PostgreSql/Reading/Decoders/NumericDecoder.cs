using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class NumericDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override decimal GetDecimal(ReadOnlySpan<byte> value) =>
        NumericReader.TryReadDecimal(value, out var number) ? number : ToDecimal(NumericReader.Read(value));

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) => NumericReader.Read(value);

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(NumericReader.Read(value));

    public override ulong GetUInt64(ReadOnlySpan<byte> value) => ToUInt64(NumericReader.Read(value));

    public override bool GetBool(ReadOnlySpan<byte> value) => GetInt64(value) switch
    {
        0 => false,
        1 => true,
        _ => throw Refuse("only 0 and 1 are truth values"),
    };
}
