using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>
/// char, varchar, the texts, json. Lengths are checked here: the server cuts blanks beyond the length with no more than a note. What the
/// column's character set lacks, the server refuses.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="maxCharacters">The declared length in characters; null for none.</param>
/// <param name="maxBytes">The greatest length in octets of UTF-8; null for none that UTF-8 can tell.</param>
/// <param name="losesBlanks">Whether blanks at the end come back from nowhere: char, for values that mean them.</param>
internal sealed class TextEncoder(int ordinal, string storeType, long? maxCharacters, long? maxBytes, bool losesBlanks)
    : ColumnEncoder(ordinal, storeType)
{
    private const int MaxNumberBytes = 64;

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        Check(value);
        text.AddText(value);
    }

    public override void WriteBool(ValueBuffer text, bool value) => WriteUtf8(text, value ? "true"u8 : "false"u8);

    public override void WriteInt64(ValueBuffer text, long value) => Write(text, value, default);

    public override void WriteUInt64(ValueBuffer text, ulong value) => Write(text, value, default);

    public override void WriteDecimal(ValueBuffer text, decimal value) => Write(text, value, default);

    public override void WriteNumber(ValueBuffer text, in NumberValue value) => WriteUtf8(text, Encoding.ASCII.GetBytes(value.ToString()));

    public override void WriteFloat32(ValueBuffer text, float value) => Write(text, value, "R");

    public override void WriteFloat64(ValueBuffer text, double value) => Write(text, value, "R");

    public override void WriteUuid(ValueBuffer text, Guid value) => Write(text, value, "D");

    public override void WriteDate(ValueBuffer text, DateValue value)
    {
        Span<byte> utf8 = stackalloc byte[DateValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(text, utf8[..length]);
    }

    public override void WriteTime(ValueBuffer text, TimeValue value)
    {
        Span<byte> utf8 = stackalloc byte[TimeValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(text, utf8[..length]);
    }

    public override void WriteTimestamp(ValueBuffer text, TimestampValue value)
    {
        Span<byte> utf8 = stackalloc byte[TimestampValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length, isInstant: IsInstant);
        WriteUtf8(text, utf8[..length]);
    }

    public override void WriteInterval(ValueBuffer text, IntervalValue value)
    {
        Span<byte> utf8 = stackalloc byte[IntervalValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(text, utf8[..length]);
    }

    /// <summary>Whether timestamps come as instants, and show their offset.</summary>
    public bool IsInstant { get; init; }

    private void Check(ReadOnlySpan<byte> value)
    {
        if (!Utf8.IsValid(value))
        {
            throw Refuse("the text is not valid UTF-8");
        }

        if (value.Length > maxBytes || (value.Length > maxCharacters && CharacterCount(value) > maxCharacters))
        {
            throw Refuse("the text is longer than the type holds");
        }

        if (losesBlanks && value.EndsWith((byte)' '))
        {
            throw Refuse("the type loses blanks at the end");
        }
    }

    /// <summary>Octets that do not continue a character.</summary>
    private static int CharacterCount(ReadOnlySpan<byte> value)
    {
        var count = 0;
        foreach (var octet in value)
        {
            count += (octet & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }

    private void Write<T>(ValueBuffer text, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> utf8 = stackalloc byte[MaxNumberBytes];
        value.TryFormat(utf8, out var length, format, CultureInfo.InvariantCulture);
        WriteUtf8(text, utf8[..length]);
    }
}
