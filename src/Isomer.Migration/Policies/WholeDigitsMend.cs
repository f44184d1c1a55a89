using System.Numerics;
using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>The greatest whole number of so many digits, with the number's sign; zero where there are none.</summary>
internal sealed class WholeDigitsMend(int most) : ValueMend
{
    private readonly BigInteger _greatest = BigInteger.Pow(10, Math.Max(most, 0)) - 1;

    public override NumberValue Mend(in NumberValue value) => new(_greatest * value.Unscaled.Sign, 0);
}
