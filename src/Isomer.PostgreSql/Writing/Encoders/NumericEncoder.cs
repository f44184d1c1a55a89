using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>numeric. The server rounds to the declared scale without a word; here a digit too many is an error.</summary>
internal sealed class NumericEncoder : ColumnEncoder<PackedBatch>
{
    // https://www.postgresql.org/docs/15/datatype-numeric.html
    private const int MaxFractionDigits = 16_383;
    private const int MaxWholeDigits = 131_072;
    private const int MaxDecimalScale = 28;

    private readonly int? _precision;
    private readonly int _scale;
    private readonly UInt128[] _limits = [];

    /// <param name="ordinal">The column's ordinal, for errors.</param>
    /// <param name="storeType">The store type, for errors.</param>
    /// <param name="modifier">
    /// Precision and scale: ((p &lt;&lt; 16) | (s &amp; 0x7ff)) + 4, s in two's complement of 11 bits; -1 for neither.
    /// </param>
    public NumericEncoder(int ordinal, string storeType, int modifier)
        : base(ordinal, storeType)
    {
        if (modifier >= 0)
        {
            _precision = (modifier - 4) >> 16;
            _scale = ScaleOf(modifier);
            _limits = [.. Enumerable.Range(0, MaxDecimalScale + 1).Select(Limit)];
        }
    }

    /// <summary>The declared scale in a modifier that declares one.</summary>
    public static int ScaleOf(int modifier) => (((modifier - 4) & 0x7ff) ^ 1024) - 1024;

    public override void WriteBool(PackedBatch batch, bool value) => WriteInt64(batch, value ? 1 : 0);

    public override void WriteInt64(PackedBatch batch, long value) => Write(batch, (UInt128)Int128.Abs(value), value < 0, 0);

    public override void WriteUInt64(PackedBatch batch, ulong value) => Write(batch, value, false, 0);

    public override void WriteDecimal(PackedBatch batch, decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var magnitude = new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        Write(batch, magnitude, decimal.IsNegative(value), value.Scale);
    }

    public override void WriteNumber(PackedBatch batch, in NumberValue value)
    {
        if (!value.IsFinite)
        {
            WriteSpecial(batch, value.Special);
            return;
        }

        if (_precision is not null && !value.Fits(_precision, _scale))
        {
            throw TooLarge();
        }

        // Past the scale that the type shows a fitting number has zeros only.
        var shown = _precision is null ? MaxFractionDigits : Math.Max(_scale, 0);
        var fitting = value.Scale > shown ? value.Normalize() : value;
        if (fitting.Scale > shown || NumberDigits.Count(fitting.Unscaled) - fitting.Scale > MaxWholeDigits)
        {
            throw TooLarge();
        }

        fitting = fitting.WithScale(Math.Max(fitting.Scale, 0));
        NumericWriter.Write(batch, fitting.Unscaled, fitting.Scale);
    }

    public override void WriteFloat64(PackedBatch batch, double value) => WriteNumber(batch, NumberValue.FromShortest(value));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    private void Write(PackedBatch batch, UInt128 magnitude, bool isNegative, int scale)
    {
        if (_precision is not null)
        {
            for (var shown = Math.Max(_scale, 0); scale > shown; scale--)
            {
                (magnitude, var digit) = UInt128.DivRem(magnitude, 10);
                if (digit != 0)
                {
                    throw TooLarge();
                }
            }

            if (magnitude >= _limits[scale] ||
                (_scale < 0 && magnitude % PowersOfTen.UInt128(Math.Min(-_scale, PowersOfTen.MaxExponent)) != 0))
            {
                throw TooLarge();
            }
        }

        NumericWriter.Write(batch, magnitude, isNegative, scale);
    }

    /// <summary>The least magnitude that is too large for the type when it has so many fraction digits: 10^(p - s + digits).</summary>
    private UInt128 Limit(int fractionDigits)
    {
        var exponent = _precision!.Value - _scale + fractionDigits;
        return exponent > PowersOfTen.MaxExponent ? UInt128.MaxValue : exponent < 0 ? UInt128.One : PowersOfTen.UInt128(exponent);
    }

    private void WriteSpecial(PackedBatch batch, ValueSpecial special)
    {
        // NaN stands in any numeric, an infinity only where no precision is declared.
        if (special != ValueSpecial.NaN && _precision is not null)
        {
            throw TooLarge();
        }

        NumericWriter.WriteSpecial(batch, special switch
        {
            ValueSpecial.NaN => NumericReader.NaN,
            ValueSpecial.PositiveInfinity => NumericReader.PositiveInfinity,
            _ => NumericReader.NegativeInfinity,
        });
    }

    private ValueException TooLarge() => Refuse("the number has more digits than the type holds");
}
