using System.Globalization;
using System.Numerics;

namespace Isomer.Engines.Values;

/// <summary>An exact decimal number of any size: <c>Unscaled × 10^-Scale</c>; or NaN or an infinity.</summary>
/// <remarks>Equality compares the representation (1.0 is not 1.00); <see cref="CompareTo"/> compares the number.</remarks>
/// <param name="Unscaled">All digits as an integer.</param>
/// <param name="Scale">Fraction digits; negative for trailing zeros left out.</param>
/// <param name="Special">NaN, an infinity, or <see cref="ValueSpecial.None"/>.</param>
public readonly partial record struct NumberValue(BigInteger Unscaled, int Scale, ValueSpecial Special = ValueSpecial.None)
    : IComparable<NumberValue>
{
    private static readonly BigInteger DecimalLimit = BigInteger.One << 96;

    /// <summary>Not a number.</summary>
    public static NumberValue NaN { get; } = new(BigInteger.Zero, 0, ValueSpecial.NaN);

    /// <summary>Above every number.</summary>
    public static NumberValue PositiveInfinity { get; } = new(BigInteger.Zero, 0, ValueSpecial.PositiveInfinity);

    /// <summary>Below every number.</summary>
    public static NumberValue NegativeInfinity { get; } = new(BigInteger.Zero, 0, ValueSpecial.NegativeInfinity);

    /// <summary>Whether it is a number, neither NaN nor an infinity.</summary>
    public bool IsFinite => Special == ValueSpecial.None;

    /// <summary>The same number, scale 0.</summary>
    public static NumberValue From(long value) => new(value, 0);

    /// <summary>The same number, scale 0.</summary>
    public static NumberValue From(ulong value) => new(value, 0);

    /// <summary>The same number with the same scale.</summary>
    public static NumberValue From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var high = (BigInteger)(uint)bits[2] << 64;
        var unscaled = high | (((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return new(value < 0 ? -unscaled : unscaled, value.Scale);
    }

    /// <summary>
    /// The decimal number with the fewest digits that reads back as the same double (19.99 for 19.99); NaN and infinities as they are.
    /// Not the double's exact binary value: people who kept money in a floating-point column meant the short one.
    /// </summary>
    public static NumberValue FromShortest(double value)
    {
        if (double.IsNaN(value))
        {
            return NaN;
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? PositiveInfinity : NegativeInfinity;
        }

        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        TryParse(text[..length], out var number);
        return number;
    }

    /// <summary>The same number without trailing zeros: scale as small as it gets, and 0 with scale 0.</summary>
    public NumberValue Normalize()
    {
        if (!IsFinite)
        {
            return this;
        }

        if (Unscaled.IsZero)
        {
            return new(BigInteger.Zero, 0);
        }

        var (unscaled, scale) = (Unscaled, Scale);
        while (unscaled.IsEven)
        {
            var quotient = BigInteger.DivRem(unscaled, 10, out var rest);
            if (!rest.IsZero)
            {
                break;
            }

            unscaled = quotient;
            scale--;
        }

        return new(unscaled, scale);
    }

    /// <summary>The same number with another scale.</summary>
    /// <exception cref="OverflowException">It has more fraction digits than that; NaN and infinities stay.</exception>
    public NumberValue WithScale(int scale)
    {
        if (!IsFinite || scale == Scale)
        {
            return this;
        }

        if (scale > Scale)
        {
            return new(Unscaled * BigInteger.Pow(10, scale - Scale), scale);
        }

        var quotient = BigInteger.DivRem(Unscaled, BigInteger.Pow(10, Scale - scale), out var rest);
        return rest.IsZero ? new(quotient, scale) : throw new OverflowException("The number has more fraction digits than its type.");
    }

    /// <summary>
    /// Whether a <c>decimal(precision,scale)</c> holds it exactly. Null leaves that side open; NaN and infinities never fit a bound.
    /// </summary>
    public bool Fits(int? precision, int? scale)
    {
        if (precision is null && scale is null)
        {
            return true;
        }

        if (!IsFinite)
        {
            return false;
        }

        var normal = Normalize();
        if (scale is { } s && normal.Scale > s && !normal.Unscaled.IsZero)
        {
            return false;
        }

        // Digits before the point of the number against those of the type, which may be negative (scale above precision).
        return precision is not { } p || normal.Unscaled.IsZero || DigitCount(normal.Unscaled) - normal.Scale <= p - (scale ?? 0);
    }

    /// <summary>The same number; trailing zeros that do not fit are left out, digits never.</summary>
    /// <exception cref="OverflowException">It does not fit exactly, or is NaN or an infinity.</exception>
    public decimal ToDecimal() => TryToDecimal(out var value)
        ? value
        : throw new OverflowException("The number does not fit a decimal of 28 digits.");

    /// <summary>The same number, if a <see cref="decimal"/> holds it exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (!IsFinite)
        {
            return false;
        }

        var number = Scale is >= 0 and <= 28 && BigInteger.Abs(Unscaled) < DecimalLimit ? this : Normalize();
        if (number.Scale is < -28 or > 28)
        {
            return false;
        }

        number = number.Scale < 0 ? number.WithScale(0) : number;
        var magnitude = BigInteger.Abs(number.Unscaled);
        if (magnitude >= DecimalLimit)
        {
            return false;
        }

        var low = (ulong)(magnitude & ulong.MaxValue);
        value = new decimal((int)(uint)low, (int)(low >> 32), (int)(uint)(magnitude >> 64), number.Unscaled.Sign < 0, (byte)number.Scale);
        return true;
    }

    /// <summary>Compares numbers, whatever their scales; infinities beyond all, NaN last.</summary>
    public int CompareTo(NumberValue other)
    {
        if (!IsFinite || !other.IsFinite)
        {
            return Special.CompareTo(other.Special);
        }

        if (Unscaled.Sign != other.Unscaled.Sign || Unscaled.IsZero)
        {
            return Unscaled.Sign.CompareTo(other.Unscaled.Sign);
        }

        var digits = (DigitCount(Unscaled) - Scale).CompareTo(DigitCount(other.Unscaled) - other.Scale);
        if (digits != 0)
        {
            return Unscaled.Sign * digits;
        }

        var scale = Math.Max(Scale, other.Scale);
        return WithScale(scale).Unscaled.CompareTo(other.WithScale(scale).Unscaled);
    }

    /// <summary>How many decimal digits a number other than zero has.</summary>
    private static int DigitCount(BigInteger value)
    {
        var magnitude = BigInteger.Abs(value);
        if (magnitude < long.MaxValue)
        {
            var small = (long)magnitude;
            var count = 1;
            while (small >= 10)
            {
                small /= 10;
                count++;
            }

            return count;
        }

        // The logarithm may be off by one next to a power of ten; the exact power decides.
        var digits = (int)BigInteger.Log10(magnitude);
        var power = BigInteger.Pow(10, digits);
        return magnitude < power ? digits : magnitude >= power * 10 ? digits + 2 : digits + 1;
    }
}
