using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class TimeOfDayTest : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier == Carrier.Time;

    public override bool Breaks(TimeValue value) => value.Nanos is < 0 or > TimeValue.NanosPerDay;
}
