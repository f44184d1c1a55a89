using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// Texts of every kind. What is longer than the column, or has a character that its character set lacks, the server refuses; here only what is
/// surely too long is, before an array is made as wide as it.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="type">What they are bound as.</param>
/// <param name="conversion">What the server makes of a parameter; null where it takes it as it is.</param>
internal sealed class TextBuffer(int ordinal, string storeType, BoundType type, string? conversion) : StringBuffer(ordinal, storeType, type, conversion)
{
    private const int MaxNumberBytes = 64;

    /// <summary>The most octets of UTF-8 that the column can hold; null for no bound.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>Whether timestamps come as instants, and show their offset.</summary>
    public bool IsInstant { get; init; }

    /// <summary>Whether the server pads to the length with blanks: CHAR.</summary>
    public bool IsPadded { get; init; }

    /// <summary>Whether values mean the blanks at their end, which a padded column does not keep.</summary>
    public bool MeansBlanks { get; init; }

    /// <summary>What stands for a text without characters, where that is another thing than NULL; null elsewhere.</summary>
    public string? Empty { get; init; }

    /// <summary>What stands for NULL, where it cannot be bound; null elsewhere.</summary>
    public string? Null { get; init; }

    public override string? LiteralOf(int row) => Values.IsNull(row) ? Null : Values[row].IsEmpty ? Empty : null;

    public override void WriteUtf8(ReadOnlySpan<byte> value)
    {
        if (!Utf8.IsValid(value))
        {
            throw Refuse("the text is not valid UTF-8");
        }

        if (value.Length > MaxBytes)
        {
            throw Refuse("the text is longer than the type holds");
        }

        if (IsPadded && MeansBlanks && value.EndsWith((byte)' '))
        {
            throw Refuse("the type loses blanks at the end");
        }

        // A padded column holds nothing but blanks where the text is empty; bound as it is, it would be NULL.
        Values.Add(IsPadded && value.IsEmpty ? " "u8 : value);
    }

    public override void WriteBool(bool value) => WriteUtf8(value ? "true"u8 : "false"u8);

    public override void WriteInt64(long value) => Write(value, default);

    public override void WriteUInt64(ulong value) => Write(value, default);

    public override void WriteDecimal(decimal value) => Write(value, default);

    public override void WriteNumber(in NumberValue value) => WriteUtf8(Encoding.ASCII.GetBytes(value.ToString()));

    public override void WriteFloat32(float value) => Write(value, "R");

    public override void WriteFloat64(double value) => Write(value, "R");

    public override void WriteUuid(Guid value) => Write(value, "D");

    public override void WriteDate(DateValue value)
    {
        Span<byte> utf8 = stackalloc byte[DateValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(utf8[..length]);
    }

    public override void WriteTime(TimeValue value)
    {
        Span<byte> utf8 = stackalloc byte[TimeValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(utf8[..length]);
    }

    public override void WriteTimestamp(TimestampValue value)
    {
        Span<byte> utf8 = stackalloc byte[TimestampValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length, isInstant: IsInstant);
        WriteUtf8(utf8[..length]);
    }

    public override void WriteInterval(IntervalValue value)
    {
        Span<byte> utf8 = stackalloc byte[IntervalValue.MaxFormattedLength];
        value.TryFormat(utf8, out var length);
        WriteUtf8(utf8[..length]);
    }

    private void Write<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> utf8 = stackalloc byte[MaxNumberBytes];
        value.TryFormat(utf8, out var length, format, CultureInfo.InvariantCulture);
        WriteUtf8(utf8[..length]);
    }
}
