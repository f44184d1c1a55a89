using System.Globalization;

namespace Isomer.Schema;

/// <summary>The one text of a date, time or instant in a literal: ISO, no trailing zeros in the fraction, instants in UTC.</summary>
internal static class TemporalText
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm:ss";

    /// <summary>Normalises the text of a literal.</summary>
    /// <param name="kind">Which of the four temporal kinds it is.</param>
    /// <param name="text">ISO text; an instant with its offset (<c>Z</c>, <c>+02</c>, <c>+02:00</c>).</param>
    /// <returns>The canonical text; null where the text is no such value of the years 1 to 9999.</returns>
    public static string? Normalise(LiteralKind kind, string text)
    {
        switch (kind)
        {
            case LiteralKind.Date:
                return ParseExact(text, DateFormat) is null ? null : text;
            case LiteralKind.Time:
                return SplitFraction(text, out var time, out var timeFraction) && ParseExact(time, TimeFormat) is not null
                    ? time + timeFraction
                    : null;
            case LiteralKind.Timestamp:
                return Parse(text, out var at, out var fraction) ? Format(at) + fraction : null;
            case LiteralKind.TimestampTz:
                return SplitOffset(text, out var local, out var offset) && Parse(local, out at, out fraction)
                    && InUtc(at, offset) is { } utc
                    ? Format(utc) + fraction + "+00:00"
                    : null;
            default:
                return null;
        }
    }

    private static string Format(DateTime value) => value.ToString(DateFormat + " " + TimeFormat, CultureInfo.InvariantCulture);

    private static bool Parse(string text, out DateTime value, out string fraction)
    {
        value = default;
        if (!SplitFraction(text, out var whole, out fraction) ||
            (ParseExact(whole, DateFormat + " " + TimeFormat) ?? ParseExact(whole, DateFormat + "'T'" + TimeFormat)) is not { } parsed)
        {
            return false;
        }

        value = parsed;
        return true;
    }

    private static DateTime? ParseExact(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    private static DateTime? InUtc(DateTime local, TimeSpan offset)
    {
        var ticks = local.Ticks - offset.Ticks;
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTime(ticks) : null;
    }

    // The fraction comes back with its point and without trailing zeros; at most nine digits.
    private static bool SplitFraction(string text, out string whole, out string fraction)
    {
        var point = text.IndexOf('.');
        whole = point < 0 ? text : text.Substring(0, point);
        var digits = point < 0 ? "" : text.Substring(point + 1);
        fraction = digits.TrimEnd('0') is { Length: > 0 } significant ? "." + significant : "";
        return point < 0 || (digits.Length is >= 1 and <= 9 && digits.All(c => c is >= '0' and <= '9'));
    }

    private static bool SplitOffset(string text, out string local, out TimeSpan offset)
    {
        offset = default;
        if (text.EndsWith("Z", StringComparison.Ordinal))
        {
            local = text.Substring(0, text.Length - 1);
            return true;
        }

        var sign = text.LastIndexOfAny(['+', '-']);
        local = sign < 0 ? text : text.Substring(0, sign).TrimEnd(' ');
        var clock = sign < 0 ? "" : text.Substring(sign + 1);
        if (local.IndexOf(':') < 0 || ParseExact(clock.Length == 2 ? clock + ":00" : clock, "HH:mm") is not { } parsed)
        {
            return false;
        }

        offset = text[sign] == '-' ? -parsed.TimeOfDay : parsed.TimeOfDay;
        return true;
    }
}
