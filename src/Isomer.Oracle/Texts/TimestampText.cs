using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// Dates and timestamps as the server prints and reads them by <see cref="DateFormat"/> and <see cref="Format"/>: a minus before a year BC.
/// Days are those of Oracle's own calendar, Julian before 1582-10-15, and travel by their names.
/// </summary>
internal static class TimestampText
{
    /// <summary>The format of a date with whole seconds.</summary>
    public const string DateFormat = "SYYYY-MM-DD HH24:MI:SS";

    /// <summary>The format with nine fraction digits.</summary>
    public const string Format = DateFormat + ".FF9";

    /// <summary>What follows for the offset, and for the region's name.</summary>
    public const string OffsetFormat = " TZH:TZM";
    public const string RegionFormat = OffsetFormat + " TZR";

    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html: 4712 BC to 9999 AD. There is no year 0.
    private const int LastYear = 9999;
    private const int FirstYearBc = 4712;
    private const int DateLength = 10;

    // The days that the calendar's reform left out; the server takes each for the fifteenth.
    private static readonly int ReformFirst = DateValue.FromCivil(1582, 10, 5).Day;
    private static readonly int ReformLast = DateValue.FromCivil(1582, 10, 14).Day;

    /// <summary>Reads what the server printed; null with the reason where it is no value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsOffset">Whether an offset follows that counts.</param>
    /// <param name="reason">Why not, for people.</param>
    public static TimestampValue? Parse(string text, bool keepsOffset, out string reason)
    {
        reason = "the server printed no timestamp";
        var rest = text.AsSpan();
        var isBc = rest.StartsWith("-");
        rest = isBc || rest.StartsWith(" ") ? rest[1..] : rest;
        var parts = rest.ToString().Split(' ');
        if (parts.Length < 2 || parts[0].Length != DateLength || !Digits(parts[0].AsSpan(0, 4), out var year) ||
            !Digits(parts[0].AsSpan(5, 2), out var month)
            || !Digits(parts[0].AsSpan(8, 2), out var day) || !TimeValue.TryParse(parts[1], out var clock))
        {
            return null;
        }

        int date;
        try
        {
            date = DateValue.FromCivil(isBc ? 1 - year : year, month, day).Day;
        }
        catch (ArgumentOutOfRangeException)
        {
            reason = "the day stands in Oracle's calendar alone, which is Julian before 1582-10-15";
            return null;
        }

        var value = new TimestampValue(date, clock.Nanos);
        if (!keepsOffset)
        {
            return value;
        }

        if (parts.Length < 3 || Offset(parts[2]) is not { } offset)
        {
            return null;
        }

        if (parts.Length > 3 && parts[3][0] is not ('+' or '-'))
        {
            reason = "the value names a time zone's region, and only its offset could be kept; map the column as timestamptz zone=offset to accept that";
            return null;
        }

        return value with { OffsetMinutes = offset };
    }

    /// <summary>Why the server would store another value; null where it would not.</summary>
    /// <param name="value">The value; of an instant the local time at its offset counts as well.</param>
    public static string? Obstacle(TimestampValue value)
    {
        if (value.Special != ValueSpecial.None)
        {
            return "the type holds neither infinities nor zero dates";
        }

        var year = new DateValue(value.Day).ToCivil().Year;
        return year > LastYear || year <= -FirstYearBc ? "the year lies outside 4712 BC to 9999"
            : value.Day >= ReformFirst && value.Day <= ReformLast ? "the days from 1582-10-05 to 14 do not stand in Oracle's calendar"
            : null;
    }

    /// <summary>
    /// The text that the server reads by <see cref="Format"/>, or <see cref="DateFormat"/> where no fraction digits are wanted.
    /// </summary>
    /// <param name="value">A value without <see cref="Obstacle"/>.</param>
    /// <param name="fractionDigits">0 or 9.</param>
    public static string Print(TimestampValue value, int fractionDigits)
    {
        var (year, month, day) = new DateValue(value.Day).ToCivil();
        var (sign, shown) = year > 0 ? ("", year) : ("-", 1 - year);
        Span<byte> clock = stackalloc byte[TimeValue.MaxFormattedLength];
        new TimeValue(value.Nanos).TryFormat(clock, out var length, fractionDigits);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{shown:0000}-{month:00}-{day:00} ")
            + System.Text.Encoding.ASCII.GetString(clock[..length]);
    }

    /// <summary>As <see cref="Print"/> with the offset behind, the time being local at it.</summary>
    public static string PrintWithOffset(TimestampValue value)
    {
        var offset = value.OffsetMinutes;
        var text = Print(AtOffset(value), 9);
        return text + string.Create(
            CultureInfo.InvariantCulture, $" {(offset < 0 ? '-' : '+')}{Math.Abs(offset / 60):00}:{Math.Abs(offset % 60):00}");
    }

    /// <summary>The local time of an instant at its offset.</summary>
    public static TimestampValue AtOffset(TimestampValue value)
    {
        var nanos = value.Nanos + (value.OffsetMinutes * 60 * TimeValue.NanosPerSecond);
        var days = nanos < 0 ? -1 : nanos >= TimeValue.NanosPerDay ? 1 : 0;
        return new(value.Day + days, nanos - (days * TimeValue.NanosPerDay));
    }

    // "+02:00", "-03:30"
    private static short? Offset(string text) =>
        text.Length == 6 && text[0] is '+' or '-' && Digits(text.AsSpan(1, 2), out var hours) && Digits(text.AsSpan(4, 2), out var minutes)
            ? (short)((text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes))
            : null;

    private static bool Digits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
