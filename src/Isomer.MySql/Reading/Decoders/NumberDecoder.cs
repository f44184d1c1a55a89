using System.Buffers.Text;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Integers, years and decimals, as the digits that the server prints.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="digits">The most digits that a value has.</param>
internal sealed class NumberDecoder(int ordinal, string storeType, int digits) : ColumnDecoder(ordinal, storeType)
{
    // Every integer up to here is a double, or a float, exactly.
    private const long MaxExactFloat64 = 1L << 53;
    private const long MaxExactFloat32 = 1L << 24;

    // Past it the fast parser drops digits without a word.
    private const int MaxDecimalDigits = 28;

    public override bool GetBool(ReadOnlySpan<byte> value) => GetInt64(value) switch
    {
        0 => false,
        1 => true,
        _ => throw Refuse("only 0 and 1 are truth values"),
    };

    public override long GetInt64(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out long number, out var used) && used == value.Length ? number : ToInt64(GetNumber(value));

    public override ulong GetUInt64(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out ulong number, out var used) && used == value.Length ? number : ToUInt64(GetNumber(value));

    public override decimal GetDecimal(ReadOnlySpan<byte> value) =>
        digits <= MaxDecimalDigits && Utf8Parser.TryParse(value, out decimal number, out var used) && used == value.Length
            ? number : ToDecimal(GetNumber(value));

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) =>
        NumberValue.TryParse(value, out var number) ? number : throw Refuse("the server sent no number");

    public override double GetFloat64(ReadOnlySpan<byte> value) => Exact(GetInt64(value), MaxExactFloat64);

    public override float GetFloat32(ReadOnlySpan<byte> value) => Exact(GetInt64(value), MaxExactFloat32);

    // ZEROFILL pads what is printed.
    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        while (value.Length > 1 && value[0] == (byte)'0' && value[1] != (byte)'.')
        {
            value = value[1..];
        }

        return value;
    }

    private long Exact(long number, long limit) =>
        number >= -limit && number <= limit ? number : throw Refuse("the floating-point number nearest to the integer is another number");
}
