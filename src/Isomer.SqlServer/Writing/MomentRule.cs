using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>
/// Which moments a type holds. https://learn.microsoft.com/sql/t-sql/functions/date-and-time-data-types-and-functions-transact-sql
/// </summary>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="HasClock">Whether it has a time of day.</param>
/// <param name="FractionDigits">How many fraction digits a second has; -1 where it has none and the minute is the step.</param>
/// <param name="IsOfThirds">Whether the steps are thirds of a hundredth of a second, which show as .000, .003 and .007.</param>
internal sealed record MomentRule(int FirstDay, int LastDay, bool HasClock, int FractionDigits, bool IsOfThirds = false)
{
    private const long NanosPerMillisecond = 1_000_000;
    private const long NanosPerMinute = 60 * TimeValue.NanosPerSecond;
    private const int MillisecondDigits = 3;

    private static readonly int First = DateValue.FromCivil(1, 1, 1).Day;
    private static readonly int Last = DateValue.FromCivil(9999, 12, 31).Day;

    public static MomentRule Of(StoredColumn column) => column.DataType switch
    {
        "date" => new(First, Last, HasClock: false, 0),
        "datetime" => new(DateValue.FromCivil(1753, 1, 1).Day, Last, HasClock: true, MillisecondDigits, IsOfThirds: true),
        "smalldatetime" => new(DateValue.FromCivil(1900, 1, 1).Day, DateValue.FromCivil(2079, 6, 6).Day, HasClock: true, -1),
        _ => new(First, Last, HasClock: true, column.Scale),
    };

    /// <summary>Why the type does not hold a moment exactly; null where it does.</summary>
    public string? Obstacle(TimestampValue moment) =>
        moment.Day < FirstDay || moment.Day > LastDay ? $"the day lies outside {new DateValue(FirstDay)} to {new DateValue(LastDay)}"
        : !HasClock ? moment.Nanos == 0 ? null : "the value has a time of day"
        : FractionDigits < 0 ? moment.Nanos % NanosPerMinute == 0 ? null : "the type holds whole minutes"
        : !moment.Fits(FractionDigits) ? "the value is finer than the type"
        : IsOfThirds && moment.Nanos / NanosPerMillisecond % 10 is not (0 or 3 or 7) ? "the type holds milliseconds that end in 0, 3 or 7"
        : null;
}
