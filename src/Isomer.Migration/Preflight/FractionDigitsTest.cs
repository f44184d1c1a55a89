using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class FractionDigitsTest(int most) : ValueTest
{
    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Time or Carrier.Timestamp or Carrier.Interval;

    public override bool Breaks(TimeValue value) => !value.Fits(most);

    public override bool Breaks(TimestampValue value) => !new TimeValue(value.Nanos).Fits(most);

    public override bool Breaks(IntervalValue value) => !new TimeValue((long)(value.Nanos % TimeValue.NanosPerSecond)).Fits(most);
}
