using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class Float64Decoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override double GetFloat64(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadDoubleBigEndian(value);

    public override float GetFloat32(ReadOnlySpan<byte> value)
    {
        var wide = GetFloat64(value);
        var narrow = (float)wide;
        return narrow == wide || double.IsNaN(wide) ? narrow : throw Refuse("the number needs 64 bits");
    }

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) => NumberValue.FromShortest(GetFloat64(value));

    public override decimal GetDecimal(ReadOnlySpan<byte> value) => ToDecimal(GetNumber(value));

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));
}
