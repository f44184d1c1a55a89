using System.Buffers.Binary;
using System.Globalization;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class Float32Decoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    public override float GetFloat32(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadSingleBigEndian(value);

    public override double GetFloat64(ReadOnlySpan<byte> value) => GetFloat32(value);

    // The shortest digits, as for a double: 0.1, not 0.100000001490116.
    public override NumberValue GetNumber(ReadOnlySpan<byte> value)
    {
        Span<byte> text = stackalloc byte[32];
        GetFloat32(value).TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        NumberValue.TryParse(text[..length], out var number);
        return number;
    }

    public override decimal GetDecimal(ReadOnlySpan<byte> value) => ToDecimal(GetNumber(value));

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));
}
