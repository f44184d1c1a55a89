using System.Numerics;

namespace Isomer.Migration.Policies;

/// <summary>
/// Whole numbers made into multiples of a unit: cut towards zero, or rounded half away from zero, as servers do (decision 0611).
/// </summary>
internal static class Rounding
{
    /// <summary>How many units.</summary>
    public static BigInteger Units(BigInteger value, BigInteger unit, bool rounds)
    {
        var units = BigInteger.DivRem(value, unit, out var rest);
        return rounds && BigInteger.Abs(rest) * 2 >= unit ? units + value.Sign : units;
    }

    /// <summary>The multiple.</summary>
    public static long Multiple(long value, long unit, bool rounds)
    {
        var (units, rest) = Math.DivRem(value, unit);
        return (rounds && Math.Abs(rest) * 2 >= unit ? units + Math.Sign(value) : units) * unit;
    }
}
