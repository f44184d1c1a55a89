using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>What integers of all widths share: the ways an integer can be wanted as something else.</summary>
internal abstract class IntegerDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    // Every integer up to here is a double, or a float, exactly.
    private const long MaxExactFloat64 = 1L << 53;
    private const long MaxExactFloat32 = 1L << 24;

    public abstract override long GetInt64(ReadOnlySpan<byte> value);

    public sealed override bool GetBool(ReadOnlySpan<byte> value) => GetInt64(value) switch
    {
        0 => false,
        1 => true,
        _ => throw Refuse("only 0 and 1 are truth values"),
    };

    public sealed override decimal GetDecimal(ReadOnlySpan<byte> value) => GetInt64(value);

    public sealed override NumberValue GetNumber(ReadOnlySpan<byte> value) => NumberValue.From(GetInt64(value));

    public sealed override double GetFloat64(ReadOnlySpan<byte> value) => Exact(GetInt64(value), MaxExactFloat64);

    public sealed override float GetFloat32(ReadOnlySpan<byte> value) => Exact(GetInt64(value), MaxExactFloat32);

    private long Exact(long number, long limit) =>
        number >= -limit && number <= limit ? number : throw Refuse("the floating-point number nearest to the integer is another number");
}
