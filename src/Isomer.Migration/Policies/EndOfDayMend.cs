using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>The last whole second of a day.</summary>
internal sealed class EndOfDayMend : ValueMend
{
    public override TimeValue Mend(TimeValue value) => new(TimeValue.NanosPerDay - TimeValue.NanosPerSecond);
}
