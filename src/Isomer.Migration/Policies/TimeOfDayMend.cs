using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>The beginning of a day for what is before it, its end for what is past it.</summary>
internal sealed class TimeOfDayMend : ValueMend
{
    public override TimeValue Mend(TimeValue value) => new(Math.Clamp(value.Nanos, 0, TimeValue.NanosPerDay));
}
