using System.Globalization;
using System.Numerics;
using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>A number with fewer digits, wherever its point stands.</summary>
internal sealed class SignificantDigitsMend(int most, bool rounds) : ValueMend
{
    public override NumberValue Mend(in NumberValue value)
    {
        var normal = value.Normalize();
        var digits = BigInteger.Abs(normal.Unscaled).ToString(CultureInfo.InvariantCulture).Length;
        return ScaleMend.Cut(normal, normal.Scale - Math.Max(0, digits - most), rounds);
    }
}
