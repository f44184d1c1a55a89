using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>The nearest day of a range of years; a timestamp keeps its time of day.</summary>
internal sealed class DateRangeMend(int first, int last) : ValueMend
{
    private readonly int _firstDay = DateValue.FromCivil(first, 1, 1).Day;
    private readonly int _lastDay = DateValue.FromCivil(last, 12, 31).Day;

    public override DateValue Mend(DateValue value) => value with { Day = Math.Clamp(value.Day, _firstDay, _lastDay) };

    public override TimestampValue Mend(TimestampValue value) => value with { Day = Math.Clamp(value.Day, _firstDay, _lastDay) };
}
