using System.Text;

namespace Isomer.Engines.Values;

/// <summary>A local date and time, or an instant in UTC; or an infinity.</summary>
/// <param name="Day">Days since 1970-01-01.</param>
/// <param name="Nanos">Nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
/// <param name="Special">An infinity, <see cref="ValueSpecial.Zero"/>, or <see cref="ValueSpecial.None"/>.</param>
/// <param name="OffsetMinutes">
/// For <c>timestamptz</c> with <c>zone=offset</c>: the offset that the instant was written with; 0 otherwise.
/// </param>
public readonly partial record struct TimestampValue(
    int Day, long Nanos, ValueSpecial Special = ValueSpecial.None, short OffsetMinutes = 0)
{
    /// <summary>The longest text that <see cref="TryFormat"/> writes, in bytes.</summary>
    public const int MaxFormattedLength = 48;

    private const long NanosPerTick = 100;
    private const long NanosPerMinute = 60 * TimeValue.NanosPerSecond;

    /// <summary>The later infinity.</summary>
    public static TimestampValue PositiveInfinity { get; } = new(0, 0, ValueSpecial.PositiveInfinity);

    /// <summary>The earlier infinity.</summary>
    public static TimestampValue NegativeInfinity { get; } = new(0, 0, ValueSpecial.NegativeInfinity);

    /// <summary>The midnight of the date of all zeros.</summary>
    public static TimestampValue Zero { get; } = new(0, 0, ValueSpecial.Zero);

    /// <summary>The date and clock reading as they stand; the kind is ignored, because a zone is never invented.</summary>
    public static TimestampValue From(DateTime value) =>
        new(DateValue.From(DateOnly.FromDateTime(value)).Day, value.TimeOfDay.Ticks * NanosPerTick);

    /// <summary>The instant, in UTC, with its offset kept beside it.</summary>
    public static TimestampValue From(DateTimeOffset value) =>
        From(value.UtcDateTime) with { OffsetMinutes = (short)value.TotalOffsetMinutes };

    /// <summary>The date and clock reading, of unspecified kind.</summary>
    /// <exception cref="OverflowException">An infinity, a year outside 1 to 9999, or finer than 100 ns.</exception>
    public DateTime ToDateTime()
    {
        if (Nanos % NanosPerTick != 0)
        {
            throw new OverflowException("The timestamp is finer than 100 ns.");
        }

        return new DateValue(Day, Special).ToDateOnly().ToDateTime(new TimeOnly(Nanos / NanosPerTick));
    }

    /// <summary>The instant, at the offset it was written with.</summary>
    /// <exception cref="OverflowException">An infinity, a year outside 1 to 9999, or finer than 100 ns.</exception>
    public DateTimeOffset ToDateTimeOffset()
    {
        var utc = new DateTimeOffset(ToDateTime(), TimeSpan.Zero);
        try
        {
            return utc.ToOffset(TimeSpan.FromMinutes(OffsetMinutes));
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new OverflowException("The timestamp at its offset lies outside the years 1 to 9999.", e);
        }
    }

    /// <summary>Whether it can be written with that many fraction digits (0 to 9) without loss.</summary>
    public bool Fits(int fractionDigits) => Nanos % TimeValue.NanosPerUnit(fractionDigits) == 0;

    /// <summary>
    /// Reads a local date and time: <c>YYYY-MM-DD[( |T)HH:MM[:SS[.fffffffff]]]</c>, a date alone being its midnight, 24:00 the next one;
    /// years as <see cref="DateValue.TryParse(ReadOnlySpan{byte}, out DateValue)"/> takes them. A text with a zone is refused: see
    /// <see cref="TryParseInstant"/>.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out TimestampValue value) =>
        TryParse(utf8, out value, out var hasOffset) && !hasOffset;

    /// <summary>As <see cref="TryParse(ReadOnlySpan{byte}, out TimestampValue)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimestampValue value)
    {
        Span<byte> utf8 = stackalloc byte[64];
        value = default;
        return Encoding.UTF8.TryGetBytes(text, utf8, out var length) && TryParse(utf8[..length], out value);
    }

    /// <summary>
    /// Reads an instant: a date and time that ends in <c>Z</c> or an offset (<c>+02</c>, <c>+0200</c>, <c>+02:00</c>), into UTC, with the
    /// offset kept beside it. A text without a zone is refused: none is invented.
    /// </summary>
    public static bool TryParseInstant(ReadOnlySpan<byte> utf8, out TimestampValue value) =>
        TryParse(utf8, out value, out var hasOffset) && (hasOffset || value.Special != ValueSpecial.None);

    /// <summary>
    /// Writes <c>YYYY-MM-DD HH:MM:SS.ffffff</c>, years as <see cref="DateValue.TryFormat"/> does; an instant ends in its offset
    /// (<c>+00:00</c>), before a <c> BC</c>. False where <paramref name="destination"/> is too short.
    /// </summary>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="bytesWritten">How long it is.</param>
    /// <param name="fractionDigits">0 to 9; -1 for as many as the value needs.</param>
    /// <param name="isInstant">Whether it is an instant and shows its offset.</param>
    /// <exception cref="OverflowException">The value needs more digits.</exception>
    public bool TryFormat(Span<byte> destination, out int bytesWritten, int fractionDigits = -1, bool isInstant = false)
    {
        TimeValue.RequireFit(Nanos, fractionDigits);
        var builder = new Utf8Builder(destination);
        if (Special != ValueSpecial.None)
        {
            builder.Add(DateValue.SpecialText(Special));
            if (Special == ValueSpecial.Zero)
            {
                builder.Add((byte)' ');
                builder.AddClock(0, fractionDigits);
            }
        }
        else
        {
            var shown = isInstant ? Shift(OffsetMinutes) : this;
            var year = new DateValue(shown.Day).AddTo(ref builder);
            builder.Add((byte)' ');
            builder.AddClock(shown.Nanos, fractionDigits);
            if (isInstant)
            {
                builder.Add((byte)(OffsetMinutes < 0 ? '-' : '+'));
                builder.AddPadded(Math.Abs(OffsetMinutes / 60), 2);
                builder.Add((byte)':');
                builder.AddPadded(Math.Abs(OffsetMinutes % 60), 2);
            }

            DateValue.AddEra(ref builder, year);
        }

        bytesWritten = builder.HasRoom ? builder.Length : 0;
        return builder.HasRoom;
    }

    /// <summary>The text of <see cref="TryFormat"/> for a local time, with as many fraction digits as the value needs.</summary>
    public override string ToString()
    {
        Span<byte> utf8 = stackalloc byte[MaxFormattedLength];
        TryFormat(utf8, out var length);
        return Encoding.ASCII.GetString(utf8[..length]);
    }

    private static bool TryParse(ReadOnlySpan<byte> utf8, out TimestampValue value, out bool hasOffset)
    {
        hasOffset = false;
        if (DateValue.TryParseInfinity(utf8, out var special))
        {
            value = new(0, 0, special);
            return true;
        }

        if (utf8.StartsWith(DateValue.ZeroText) && !utf8[DateValue.ZeroText.Length..].ContainsAnyExcept(" 0:."u8))
        {
            value = Zero;
            return true;
        }

        value = default;
        var scanner = new Utf8Scanner(utf8);
        if (!DateValue.TryScan(ref scanner, out var year, out var month, out var day))
        {
            return false;
        }

        long nanos = 0;
        var offset = 0;
        if (scanner.Take((byte)'T') || (scanner.StartsWith((byte)' ') && !IsEra(scanner) && scanner.Take((byte)' ')))
        {
            if (!scanner.TakeClock(out nanos) || nanos > TimeValue.NanosPerDay || !TryOffset(ref scanner, out offset, out hasOffset))
            {
                return false;
            }
        }

        if (!DateValue.TryEra(ref scanner, ref year) || !scanner.AtEnd || !DateValue.TryFromCivil(year, month, day, out var date))
        {
            return false;
        }

        return TryCarry(date.Day, nanos - (offset * NanosPerMinute), (short)offset, out value);
    }

    private static bool IsEra(Utf8Scanner scanner) => scanner.Take(" B"u8);

    private static bool TryOffset(ref Utf8Scanner scanner, out int minutes, out bool hasOffset)
    {
        minutes = 0;
        hasOffset = scanner.Take((byte)'Z');
        if (hasOffset)
        {
            return true;
        }

        var isNegative = scanner.Take((byte)'-');
        hasOffset = isNegative || scanner.Take((byte)'+');
        if (!hasOffset)
        {
            return true;
        }

        if (!scanner.TakeTwoDigits(out var hours) || hours > 23)
        {
            return false;
        }

        var rest = 0;
        var hasMinutes = scanner.Take((byte)':') || scanner.StartsWithDigit;
        if (hasMinutes && (!scanner.TakeTwoDigits(out rest) || rest > 59))
        {
            return false;
        }

        minutes = ((hours * 60) + rest) * (isNegative ? -1 : 1);
        return true;
    }

    private TimestampValue Shift(int minutes) =>
        TryCarry(Day, Nanos + (minutes * NanosPerMinute), OffsetMinutes, out var shifted)
            ? shifted
            : throw new OverflowException("The timestamp at its offset is out of range.");

    /// <summary>Brings nanoseconds of up to a day and an offset beyond a day back into it.</summary>
    private static bool TryCarry(int day, long nanos, short offsetMinutes, out TimestampValue value)
    {
        var days = Math.DivRem(nanos, TimeValue.NanosPerDay, out var rest);
        if (rest < 0)
        {
            rest += TimeValue.NanosPerDay;
            days--;
        }

        var carried = day + days;
        value = new((int)carried, rest, ValueSpecial.None, offsetMinutes);
        return carried is >= int.MinValue and <= int.MaxValue;
    }
}
