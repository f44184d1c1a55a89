using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>INTERVAL YEAR TO MONTH and DAY TO SECOND. The server rounds what is finer than the column; here that is an error.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isYearMonth">Whether it counts months.</param>
/// <param name="fractionDigits">The column's fraction digits of a second.</param>
internal sealed class IntervalBuffer(int ordinal, string storeType, bool isYearMonth, int fractionDigits)
    : StringBuffer(ordinal, storeType, BoundType.Varchar2, isYearMonth ? "TO_YMINTERVAL({0})" : "TO_DSINTERVAL({0})")
{
    public override void WriteInterval(IntervalValue value)
    {
        if (!isYearMonth && !new TimestampValue(0, (long)(value.Nanos % TimeValue.NanosPerSecond)).Fits(fractionDigits))
        {
            throw Refuse("the interval is finer than the type");
        }

        Add((isYearMonth ? IntervalText.YearMonth(value) : IntervalText.DaySecond(value))
            ?? throw Refuse("the interval is infinite, or mixes what the type keeps apart"));
    }

    public override void WriteUtf8(ReadOnlySpan<byte> value) =>
        WriteInterval(IntervalValue.TryParse(value, out var interval) ? interval : throw Refuse("the text is no interval"));
}
