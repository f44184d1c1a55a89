using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>Floating-point numbers of exact ones.</summary>
internal static class FloatOf
{
    /// <summary>The double whose shortest digits are those of the number; null where there is none.</summary>
    public static double? Number(in NumberValue value)
    {
        switch (value.Special)
        {
            case ValueSpecial.NaN: return double.NaN;
            case ValueSpecial.PositiveInfinity: return double.PositiveInfinity;
            case ValueSpecial.NegativeInfinity: return double.NegativeInfinity;
        }

        var nearest = double.Parse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(nearest) && NumberValue.FromShortest(nearest).CompareTo(value) == 0 ? nearest : null;
    }
}
