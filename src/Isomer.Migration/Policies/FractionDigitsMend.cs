using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>A time with fewer fraction digits of a second.</summary>
internal sealed class FractionDigitsMend(int most, bool rounds) : ValueMend
{
    private readonly long _unit = (long)Math.Pow(10, 9 - most);

    public override TimeValue Mend(TimeValue value) => new(Rounding.Multiple(value.Nanos, _unit, rounds));

    public override TimestampValue Mend(TimestampValue value)
    {
        var nanos = Rounding.Multiple(value.Nanos, _unit, rounds);
        return nanos < TimeValue.NanosPerDay ? value with { Nanos = nanos } : value with { Day = value.Day + 1, Nanos = 0 };
    }

    public override IntervalValue Mend(IntervalValue value)
    {
        var (units, rest) = Int128.DivRem(value.Nanos, _unit);
        return value with { Nanos = (rounds && Int128.Abs(rest) * 2 >= _unit ? units + Int128.Sign(value.Nanos) : units) * _unit };
    }
}
