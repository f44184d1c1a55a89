using System.Text;

namespace Isomer.Engines.Values;

/// <summary>A time of day (0 to 24:00:00 inclusive) or, for <c>range=signed838</c>, a signed duration.</summary>
/// <param name="Nanos">Nanoseconds since midnight; may be negative for a duration.</param>
public readonly partial record struct TimeValue(long Nanos)
{
    /// <summary>Nanoseconds of a second.</summary>
    public const long NanosPerSecond = 1_000_000_000;

    /// <summary>Nanoseconds of a day.</summary>
    public const long NanosPerDay = 86_400 * NanosPerSecond;

    /// <summary>The longest text that <see cref="TryFormat"/> writes, in bytes.</summary>
    public const int MaxFormattedLength = 26;

    private const long NanosPerTick = 100;

    /// <summary>The same time; always exact.</summary>
    public static TimeValue From(TimeOnly time) => new(time.Ticks * NanosPerTick);

    /// <summary>The same time.</summary>
    /// <exception cref="OverflowException">It is negative, 24:00:00 or later, or finer than 100 ns.</exception>
    public TimeOnly ToTimeOnly() => Nanos is >= 0 and < NanosPerDay && Nanos % NanosPerTick == 0
        ? new TimeOnly(Nanos / NanosPerTick)
        : throw new OverflowException("The time is no time of day in steps of 100 ns.");

    /// <summary>Whether it can be written with that many fraction digits (0 to 9) without loss.</summary>
    public bool Fits(int fractionDigits) => Nanos % NanosPerUnit(fractionDigits) == 0;

    /// <summary>
    /// Reads <c>HH:MM[:SS[.fffffffff]]</c>, with a sign and more hours for a duration. Fraction digits past the ninth must be zeros.
    /// The bounds of a time of day are the caller's to check.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out TimeValue value)
    {
        var scanner = new Utf8Scanner(utf8);
        var isNegative = scanner.Take((byte)'-');
        var isRead = scanner.TakeClock(out var nanos) && scanner.AtEnd;
        value = isRead ? new(isNegative ? -nanos : nanos) : default;
        return isRead;
    }

    /// <summary>As <see cref="TryParse(ReadOnlySpan{byte}, out TimeValue)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeValue value)
    {
        Span<byte> utf8 = stackalloc byte[64];
        value = default;
        return Encoding.UTF8.TryGetBytes(text, utf8, out var length) && TryParse(utf8[..length], out value);
    }

    /// <summary>Writes <c>HH:MM:SS.ffffff</c>. False where <paramref name="destination"/> is too short.</summary>
    /// <param name="destination">Where the text goes.</param>
    /// <param name="bytesWritten">How long it is.</param>
    /// <param name="fractionDigits">0 to 9; -1 for as many as the value needs.</param>
    /// <exception cref="OverflowException">The value needs more digits.</exception>
    public bool TryFormat(Span<byte> destination, out int bytesWritten, int fractionDigits = -1)
    {
        RequireFit(Nanos, fractionDigits);
        var builder = new Utf8Builder(destination);
        if (Nanos < 0)
        {
            builder.Add((byte)'-');
        }

        builder.AddClock(Math.Abs(Nanos), fractionDigits);
        bytesWritten = builder.HasRoom ? builder.Length : 0;
        return builder.HasRoom;
    }

    /// <summary>The text of <see cref="TryFormat"/>, with as many fraction digits as the value needs.</summary>
    public override string ToString()
    {
        Span<byte> utf8 = stackalloc byte[MaxFormattedLength];
        TryFormat(utf8, out var length);
        return Encoding.ASCII.GetString(utf8[..length]);
    }

    /// <summary>Nanoseconds of one unit of the last of that many fraction digits.</summary>
    internal static long NanosPerUnit(int fractionDigits) => fractionDigits switch
    {
        0 => 1_000_000_000,
        1 => 100_000_000,
        2 => 10_000_000,
        3 => 1_000_000,
        4 => 100_000,
        5 => 10_000,
        6 => 1_000,
        7 => 100,
        8 => 10,
        9 => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(fractionDigits), fractionDigits, "Fraction digits are 0 to 9."),
    };

    /// <summary>How many fraction digits a number of nanoseconds needs.</summary>
    internal static int DigitsOf(long nanos)
    {
        var digits = 0;
        while (nanos % NanosPerUnit(digits) != 0)
        {
            digits++;
        }

        return digits;
    }

    internal static void RequireFit(long nanos, int fractionDigits)
    {
        if (fractionDigits >= 0 && nanos % NanosPerUnit(fractionDigits) != 0)
        {
            throw new OverflowException("The value has more fraction digits than its text may hold.");
        }
    }
}
