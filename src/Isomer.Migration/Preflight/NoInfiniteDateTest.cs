using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NoInfiniteDateTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Date or Carrier.Timestamp;

    public override bool Breaks(DateValue value) => IsInfinite(value.Special);

    public override bool Breaks(TimestampValue value) => IsInfinite(value.Special);

    private static bool IsInfinite(ValueSpecial special) => special is ValueSpecial.PositiveInfinity or ValueSpecial.NegativeInfinity;
}
