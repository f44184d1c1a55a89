using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NoZeroDateTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Date or Carrier.Timestamp;

    public override bool Breaks(DateValue value) => value.Special == ValueSpecial.Zero;

    public override bool Breaks(TimestampValue value) => value.Special == ValueSpecial.Zero;
}
