using Isomer.Engines.Values;

namespace Isomer.Migration.Preflight;

internal sealed class DateRangeTest(int first, int last) : ValueTest
{
    private readonly int _firstDay = DateValue.FromCivil(first, 1, 1).Day;
    private readonly int _lastDay = DateValue.FromCivil(last, 12, 31).Day;

    public override bool CanJudge(Carrier carrier) => carrier is Carrier.Date or Carrier.Timestamp;

    public override bool Breaks(DateValue value) => value.Special == ValueSpecial.None && IsOutside(value.Day);

    public override bool Breaks(TimestampValue value) => value.Special == ValueSpecial.None && IsOutside(value.Day);

    private bool IsOutside(int day) => day < _firstDay || day > _lastDay;
}
