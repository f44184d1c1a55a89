using System.Text;

namespace Isomer.Engines.Values;

/// <summary>
/// A date of the proleptic Gregorian calendar, an infinity, or the date of all zeros. Wider than <see cref="DateOnly"/>: years BC and past
/// 9999 stand.
/// </summary>
/// <param name="Day">Days since 1970-01-01; negative before. Zero for a special value.</param>
/// <param name="Special">An infinity, <see cref="ValueSpecial.Zero"/>, or <see cref="ValueSpecial.None"/>.</param>
public readonly partial record struct DateValue(int Day, ValueSpecial Special = ValueSpecial.None)
{
    /// <summary>The longest text that <see cref="TryFormat"/> writes, in bytes.</summary>
    public const int MaxFormattedLength = 20;

    private static readonly int UnixEpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The later infinity.</summary>
    public static DateValue PositiveInfinity { get; } = new(0, ValueSpecial.PositiveInfinity);

    /// <summary>The earlier infinity.</summary>
    public static DateValue NegativeInfinity { get; } = new(0, ValueSpecial.NegativeInfinity);

    /// <summary>The date of all zeros.</summary>
    public static DateValue Zero { get; } = new(0, ValueSpecial.Zero);

    /// <summary>The date of a year, month and day.</summary>
    /// <param name="year">The astronomical year: 0 is 1 BC.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the month's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or it is beyond about 5.8 million years from 1970.</exception>
    public static DateValue FromCivil(int year, int month, int day) =>
        TryFromCivil(year, month, day, out var value) ? value : throw new ArgumentOutOfRangeException(nameof(day), "There is no such day.");

    /// <summary>The same date; always exact.</summary>
    public static DateValue From(DateOnly date) => new(date.DayNumber - UnixEpochDayNumber);

    /// <summary>Year (astronomical: 0 is 1 BC), month and day.</summary>
    /// <exception cref="OverflowException">A special value.</exception>
    public (int Year, int Month, int Day) ToCivil() => Special == ValueSpecial.None
        ? Calendar.CivilOf(Day)
        : throw new OverflowException("An infinite date, or that of all zeros, has no year.");

    /// <summary>The same date.</summary>
    /// <exception cref="OverflowException">A special value, or a year outside 1 to 9999.</exception>
    public DateOnly ToDateOnly()
    {
        var number = (long)Day + UnixEpochDayNumber;
        return Special == ValueSpecial.None && number >= 0 && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : throw new OverflowException("The date lies outside the years 1 to 9999.");
    }

    /// <summary>
    /// Reads <c>YYYY-MM-DD</c>: years of more than four digits, a suffix <c> BC</c>, ISO 8601's expanded years
    /// (<c>-0043-03-15</c>, <c>+12345-01-01</c>), <c>infinity</c> and <c>-infinity</c>, <c>0000-00-00</c>. Nothing else: no blanks, no
    /// other order.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateValue value)
    {
        if (TryParseInfinity(utf8, out var special))
        {
            value = new(0, special);
            return true;
        }

        if (utf8.SequenceEqual(ZeroText))
        {
            value = Zero;
            return true;
        }

        var scanner = new Utf8Scanner(utf8);
        value = default;
        return TryScan(ref scanner, out var year, out var month, out var day)
            && TryEra(ref scanner, ref year)
            && scanner.AtEnd
            && TryFromCivil(year, month, day, out value);
    }

    /// <summary>As <see cref="TryParse(ReadOnlySpan{byte}, out DateValue)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateValue value)
    {
        Span<byte> utf8 = stackalloc byte[64];
        value = default;
        return Encoding.UTF8.TryGetBytes(text, utf8, out var length) && TryParse(utf8[..length], out value);
    }

    /// <summary>
    /// Writes <c>YYYY-MM-DD</c>: later years take more digits, years BC count from 1 and end in <c> BC</c>;
    /// infinities are <c>infinity</c> and <c>-infinity</c>. False where <paramref name="destination"/> is too short.
    /// </summary>
    public bool TryFormat(Span<byte> destination, out int bytesWritten)
    {
        var builder = new Utf8Builder(destination);
        if (Special != ValueSpecial.None)
        {
            builder.Add(SpecialText(Special));
        }
        else
        {
            var year = AddTo(ref builder);
            AddEra(ref builder, year);
        }

        bytesWritten = builder.HasRoom ? builder.Length : 0;
        return builder.HasRoom;
    }

    /// <summary>The text of <see cref="TryFormat"/>.</summary>
    public override string ToString()
    {
        Span<byte> utf8 = stackalloc byte[MaxFormattedLength];
        TryFormat(utf8, out var length);
        return Encoding.ASCII.GetString(utf8[..length]);
    }

    internal static bool TryFromCivil(int year, int month, int day, out DateValue value)
    {
        value = default;
        if (month is < 1 or > 12 || day < 1 || day > Calendar.DaysInMonth(year, month))
        {
            return false;
        }

        var number = Calendar.DayOf(year, month, day);
        value = new((int)number);
        return number is >= int.MinValue and <= int.MaxValue;
    }

    internal static bool TryParseInfinity(ReadOnlySpan<byte> utf8, out ValueSpecial special)
    {
        special = utf8.SequenceEqual("infinity"u8) ? ValueSpecial.PositiveInfinity
            : utf8.SequenceEqual("-infinity"u8) ? ValueSpecial.NegativeInfinity
            : ValueSpecial.None;
        return special != ValueSpecial.None;
    }

    internal static ReadOnlySpan<byte> ZeroText => "0000-00-00"u8;

    internal static ReadOnlySpan<byte> SpecialText(ValueSpecial special) => special switch
    {
        ValueSpecial.NegativeInfinity => "-infinity"u8,
        ValueSpecial.Zero => ZeroText,
        _ => "infinity"u8,
    };

    internal static bool TryScan(ref Utf8Scanner scanner, out int year, out int month, out int day)
    {
        month = 0;
        day = 0;
        var isNegative = scanner.Take((byte)'-');
        if (!isNegative)
        {
            scanner.Take((byte)'+');
        }

        var isRead = scanner.TakeDigits(4, 7, out year) && scanner.Take((byte)'-')
            && scanner.TakeDigits(2, 2, out month) && scanner.Take((byte)'-')
            && scanner.TakeDigits(2, 2, out day);
        year = isNegative ? -year : year;
        return isRead;
    }

    /// <summary>Takes <c> BC</c>, after which year 44 is the astronomical -43. There is no year 0 before it, and none signed.</summary>
    internal static bool TryEra(ref Utf8Scanner scanner, ref int year)
    {
        if (!scanner.Take(" BC"u8))
        {
            return true;
        }

        var isEra = year > 0;
        year = 1 - year;
        return isEra;
    }

    internal int AddTo(ref Utf8Builder builder)
    {
        var (year, month, day) = Calendar.CivilOf(Day);
        builder.AddPadded(year > 0 ? year : 1L - year, 4);
        builder.Add((byte)'-');
        builder.AddPadded(month, 2);
        builder.Add((byte)'-');
        builder.AddPadded(day, 2);
        return year;
    }

    internal static void AddEra(ref Utf8Builder builder, int year)
    {
        if (year <= 0)
        {
            builder.Add(" BC"u8);
        }
    }
}
