using System.Numerics;
using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>A number with fewer digits after the point.</summary>
internal sealed class ScaleMend(int most, bool rounds) : ValueMend
{
    public override NumberValue Mend(in NumberValue value) => Cut(value, most, rounds);

    /// <summary>The number with so many digits after the point.</summary>
    public static NumberValue Cut(in NumberValue value, int scale, bool rounds) =>
        value.Scale <= scale ? value : new(Rounding.Units(value.Unscaled, BigInteger.Pow(10, value.Scale - scale), rounds), scale);
}
