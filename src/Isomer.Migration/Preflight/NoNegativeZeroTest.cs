using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NoNegativeZeroTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Float32 or Carrier.Float64;

    public override bool Breaks(double value) => value == 0 && double.IsNegative(value);
}
