using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>The first or the last day of a range of years, a timestamp its first or last whole second.</summary>
internal sealed class InfiniteDateMend(int first, int last) : ValueMend
{
    private readonly DateValue _first = DateValue.FromCivil(first, 1, 1);
    private readonly DateValue _last = DateValue.FromCivil(last, 12, 31);

    public override DateValue Mend(DateValue value) => value.Special == ValueSpecial.NegativeInfinity ? _first : _last;

    public override TimestampValue Mend(TimestampValue value) => value.Special == ValueSpecial.NegativeInfinity
        ? new(_first.Day, 0)
        : new(_last.Day, TimeValue.NanosPerDay - TimeValue.NanosPerSecond);
}
