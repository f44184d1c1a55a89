using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NoInfinityTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Float32 or Carrier.Float64 or Carrier.Decimal or Carrier.Number;

    public override bool Breaks(double value) => double.IsInfinity(value);

    public override bool Breaks(in NumberValue value) => value.Special is ValueSpecial.PositiveInfinity or ValueSpecial.NegativeInfinity;
}
