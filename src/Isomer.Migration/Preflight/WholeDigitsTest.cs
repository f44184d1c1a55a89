using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class WholeDigitsTest(int most) : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Int64 or Carrier.UInt64 or Carrier.Decimal or Carrier.Number;

    public override bool Breaks(long value) => Breaks(NumberValue.From(value));

    public override bool Breaks(ulong value) => Breaks(NumberValue.From(value));

    // With the scale of the value itself, only the digits before the point can be too many.
    public override bool Breaks(in NumberValue value) =>
        value.IsFinite && value.Normalize() is var normal && !normal.Fits(most + normal.Scale, normal.Scale);
}
