using Isomer.Engines.Values;

namespace Isomer.Migration.Policies;

/// <summary>The nearest instant of a range of seconds.</summary>
internal sealed class InstantRangeMend(long least, long greatest) : ValueMend
{
    private const long SecondsPerDay = 86_400;

    private readonly TimestampValue _first = At(least);
    private readonly TimestampValue _last = At(greatest);

    public override TimestampValue Mend(TimestampValue value) => value.Special switch
    {
        ValueSpecial.NegativeInfinity => _first,
        ValueSpecial.PositiveInfinity => _last,
        _ => value.Day < _last.Day ? _first : _last,
    };

    private static TimestampValue At(long second)
    {
        var (day, rest) = Math.DivRem(second, SecondsPerDay);
        return rest < 0
            ? new((int)day - 1, (rest + SecondsPerDay) * TimeValue.NanosPerSecond)
            : new((int)day, rest * TimeValue.NanosPerSecond);
    }
}
