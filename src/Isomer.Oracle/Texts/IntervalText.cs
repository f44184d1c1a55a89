using System.Globalization;
using System.Text.RegularExpressions;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>Intervals as the server prints and reads them: <c>+09-11</c>, <c>-000000005 12:34:56.123456789</c>.</summary>
internal static partial class IntervalText
{
    private const int MaxDigits = 9;
    private const long LargestField = 999_999_999;

    /// <summary>Reads what the server printed; null for anything else.</summary>
    public static IntervalValue? Parse(string text)
    {
        if (YearsToMonths().Match(text) is { Success: true } months)
        {
            var total = (Number(months, "years") * 12) + Number(months, "months");
            return total <= int.MaxValue ? new IntervalValue((int)(IsNegative(months) ? -total : total), 0, 0) : null;
        }

        if (DaysToSeconds().Match(text) is not { Success: true } days)
        {
            return null;
        }

        var fraction = days.Groups["fraction"].Value.PadRight(MaxDigits, '0');
        var seconds = (Number(days, "hours") * 3600) + (Number(days, "minutes") * 60) + Number(days, "seconds");
        var nanos = (seconds * TimeValue.NanosPerSecond) + long.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        var sign = IsNegative(days) ? -1 : 1;
        return new IntervalValue(0, sign * (int)Number(days, "days"), sign * nanos);
    }

    /// <summary>The text that TO_YMINTERVAL reads; null where the interval has days or a clock, or is too long.</summary>
    public static string? YearMonth(IntervalValue value)
    {
        var months = Math.Abs((long)value.Months);
        return value.Special != ValueSpecial.None || value.Days != 0 || value.Nanos != 0 || months / 12 > LargestField ? null
            : string.Create(CultureInfo.InvariantCulture, $"{(value.Months < 0 ? '-' : '+')}{months / 12:00}-{months % 12:00}");
    }

    /// <summary>
    /// The text that TO_DSINTERVAL reads; null where the interval has months, or days and clock of different signs, or a clock of a day and
    /// more, which would become days: the three numbers would not come back.
    /// </summary>
    public static string? DaySecond(IntervalValue value)
    {
        if (value.Special != ValueSpecial.None || value.Months != 0 || Int128.Abs(value.Nanos) >= TimeValue.NanosPerDay
            || (value.Days > 0 && value.Nanos < 0) || (value.Days < 0 && value.Nanos > 0) || Math.Abs((long)value.Days) > LargestField)
        {
            return null;
        }

        var nanos = (long)Int128.Abs(value.Nanos);
        var seconds = nanos / TimeValue.NanosPerSecond;
        var sign = value.Days < 0 || value.Nanos < 0 ? '-' : '+';
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sign}{Math.Abs((long)value.Days):00} {seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}.{nanos % TimeValue.NanosPerSecond:000000000}");
    }

    private static bool IsNegative(Match match) => match.Groups["sign"].ValueSpan is "-";

    private static long Number(Match match, string group) =>
        long.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<sign>[+-]?)(?<years>[0-9]{1,9})-(?<months>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearsToMonths();

    [GeneratedRegex(
        "^(?<sign>[+-]?)(?<days>[0-9]{1,9}) (?<hours>[0-9]{2}):(?<minutes>[0-9]{2}):(?<seconds>[0-9]{2})(\\.(?<fraction>[0-9]{1,9}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DaysToSeconds();
}
