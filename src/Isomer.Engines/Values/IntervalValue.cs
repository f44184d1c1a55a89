using System.Text;

namespace Isomer.Engines.Values;

/// <summary>An interval: months, days and nanoseconds are three numbers, never converted into one another.</summary>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
/// <param name="Nanos">Nanoseconds; may exceed a day.</param>
/// <param name="Special">An infinity, or <see cref="ValueSpecial.None"/>.</param>
public readonly partial record struct IntervalValue(int Months, int Days, Int128 Nanos, ValueSpecial Special = ValueSpecial.None)
{
    /// <summary>The longest text that <see cref="TryFormat"/> writes, in bytes.</summary>
    public const int MaxFormattedLength = 96;

    /// <summary>
    /// Reads ISO 8601 with a sign per part, as engines print it: <c>P1Y2M3W4DT5H-6M7.8S</c>;
    /// <c>infinity</c> and <c>-infinity</c>. Only seconds may have a fraction, so that no part turns into another. A time, as
    /// <see cref="TimeValue"/> reads it (<c>-838:59:59</c>), is as many nanoseconds.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out IntervalValue value)
    {
        value = default;
        if (DateValue.TryParseInfinity(utf8, out var special))
        {
            value = new(0, 0, 0, special);
            return true;
        }

        if (TimeValue.TryParse(utf8, out var time))
        {
            value = From(time);
            return true;
        }

        var parser = new IsoIntervalParser(utf8);
        return parser.TryParse(out value);
    }

    /// <summary>A time, a duration or the way from midnight, as an interval of nanoseconds alone.</summary>
    public static IntervalValue From(TimeValue time) => new(0, 0, time.Nanos);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{byte}, out IntervalValue)"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out IntervalValue value)
    {
        Span<byte> utf8 = stackalloc byte[128];
        value = default;
        return Encoding.UTF8.TryGetBytes(text, utf8, out var length) && TryParse(utf8[..length], out value);
    }

    /// <summary>Writes ISO 8601 with a sign per part: <c>P1Y2M3DT4H5M6.7S</c>, zero as <c>PT0S</c>. False where there is no room.</summary>
    public bool TryFormat(Span<byte> destination, out int bytesWritten)
    {
        var builder = new Utf8Builder(destination);
        if (Special != ValueSpecial.None)
        {
            builder.Add(DateValue.SpecialText(Special));
        }
        else
        {
            builder.Add((byte)'P');
            AddPart(ref builder, Months / 12, (byte)'Y');
            AddPart(ref builder, Months % 12, (byte)'M');
            AddPart(ref builder, Days, (byte)'D');
            AddClock(ref builder);
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

    private void AddClock(ref Utf8Builder builder)
    {
        if (Nanos == 0 && (Months != 0 || Days != 0))
        {
            return;
        }

        builder.Add((byte)'T');
        var totalSeconds = Nanos / TimeValue.NanosPerSecond;
        var nanos = (long)(Nanos % TimeValue.NanosPerSecond);
        var seconds = (long)(totalSeconds % 60);
        AddPart(ref builder, (long)(totalSeconds / 3600), (byte)'H');
        AddPart(ref builder, (long)(totalSeconds / 60 % 60), (byte)'M');
        if (seconds == 0 && nanos == 0 && Nanos != 0)
        {
            return;
        }

        if (seconds < 0 || nanos < 0)
        {
            builder.Add((byte)'-');
        }

        builder.AddPadded(Math.Abs(seconds), 1);
        builder.AddFraction(Math.Abs(nanos), -1);
        builder.Add((byte)'S');
    }

    private static void AddPart(ref Utf8Builder builder, long value, byte unit)
    {
        if (value == 0)
        {
            return;
        }

        if (value < 0)
        {
            builder.Add((byte)'-');
        }

        builder.AddPadded(Math.Abs(value), 1);
        builder.Add(unit);
    }
}
