using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class BeforeEndOfDayTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier == Carrier.Time;

    public override bool Breaks(TimeValue value) => value.Nanos == TimeValue.NanosPerDay;
}
