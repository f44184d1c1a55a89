using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class NoOffsetTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier == Carrier.Timestamp;

    public override bool Breaks(TimestampValue value) => value.OffsetMinutes != 0;
}
