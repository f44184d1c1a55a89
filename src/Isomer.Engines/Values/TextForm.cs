using System.Globalization;
using System.Text;

namespace Isomer.Engines.Values;

/// <summary>
/// The text of a value, as UTF-8, of columns that hold every type as text: the culture is none, floating-point numbers have the fewest
/// digits that read back as the same number. The room that is given takes the text.
/// </summary>
internal static class TextForm
{
    /// <summary>Room for every number of a type of .NET, and for a UUID.</summary>
    public const int MaxNumberBytes = 64;

    public static ReadOnlySpan<byte> Of(bool value) => value ? "true"u8 : "false"u8;

    public static ReadOnlySpan<byte> Of(long value, Span<byte> room) => Of(value, room, default);

    public static ReadOnlySpan<byte> Of(ulong value, Span<byte> room) => Of(value, room, default);

    public static ReadOnlySpan<byte> Of(decimal value, Span<byte> room) => Of(value, room, default);

    /// <summary>Allocates: its digits can be more than any room.</summary>
    public static ReadOnlySpan<byte> Of(in NumberValue value) => Encoding.ASCII.GetBytes(value.ToString());

    public static ReadOnlySpan<byte> Of(float value, Span<byte> room) => Of(value, room, "R");

    public static ReadOnlySpan<byte> Of(double value, Span<byte> room) => Of(value, room, "R");

    public static ReadOnlySpan<byte> Of(Guid value, Span<byte> room) => Of(value, room, "D");

    public static ReadOnlySpan<byte> Of(DateValue value, Span<byte> room)
    {
        value.TryFormat(room, out var length);
        return room[..length];
    }

    public static ReadOnlySpan<byte> Of(TimeValue value, Span<byte> room)
    {
        value.TryFormat(room, out var length);
        return room[..length];
    }

    /// <param name="value">The timestamp.</param>
    /// <param name="room">Takes the text.</param>
    /// <param name="isInstant">Whether it shows its offset.</param>
    public static ReadOnlySpan<byte> Of(TimestampValue value, Span<byte> room, bool isInstant = false)
    {
        value.TryFormat(room, out var length, isInstant: isInstant);
        return room[..length];
    }

    public static ReadOnlySpan<byte> Of(IntervalValue value, Span<byte> room)
    {
        value.TryFormat(room, out var length);
        return room[..length];
    }

    private static ReadOnlySpan<byte> Of<T>(T value, Span<byte> room, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(room, out var length, format, CultureInfo.InvariantCulture);
        return room[..length];
    }
}
