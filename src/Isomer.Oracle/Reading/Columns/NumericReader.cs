using System.Globalization;
using System.Numerics;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>What all exact numbers have in common: one number gives every form that holds it exactly.</summary>
internal abstract class NumericReader(int ordinal, int field, string storeType) : ColumnReader(ordinal, field, storeType)
{
    private readonly byte[] _text = new byte[256];

    public override bool GetBool() => GetInt64() switch
    {
        0 => false,
        1 => true,
        _ => throw Refuse("only 0 and 1 are truth values"),
    };

    public override long GetInt64()
    {
        var whole = Whole();
        return whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : throw Refuse("the number exceeds 64 bits");
    }

    public override ulong GetUInt64()
    {
        var whole = Whole();
        return whole >= BigInteger.Zero && whole <= ulong.MaxValue
            ? (ulong)whole
            : throw Refuse("the number is no unsigned 64-bit integer");
    }

    public override decimal GetDecimal() =>
        GetNumber().TryToDecimal(out var value) ? value : throw Refuse("the number has more than 28 digits, or is NaN or an infinity");

    // Exact: what reads back as the same digits.
    public override double GetFloat64()
    {
        var number = GetNumber();
        var value = double.Parse(number.ToString(), CultureInfo.InvariantCulture);
        return NumberValue.FromShortest(value).CompareTo(number) == 0 ? value : throw Refuse("no floating-point number has these digits");
    }

    public override float GetFloat32()
    {
        var number = GetNumber();
        var value = float.Parse(number.ToString(), CultureInfo.InvariantCulture);
        NumberValue.TryParse(value.ToString("R", CultureInfo.InvariantCulture), out var shortest);
        return shortest.CompareTo(number) == 0 ? value : throw Refuse("no floating-point number of 32 bits has these digits");
    }

    public override ReadOnlySpan<byte> GetUtf8() =>
        GetNumber().TryFormat(_text, out var length)
            ? _text.AsSpan(0, length)
            : throw Refuse("the number has more digits than any column holds");

    private BigInteger Whole()
    {
        var normal = GetNumber().Normalize();
        return normal.IsFinite && normal.Scale <= 0 ? normal.WithScale(0).Unscaled : throw Refuse("the number is no integer");
    }
}
