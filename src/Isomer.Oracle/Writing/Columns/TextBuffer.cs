using System.Text.Unicode;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// Texts of every kind. What is longer than the column, or has a character that its character set lacks, the server refuses; here only what
/// is surely too long is, before an array is made as wide as it.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="type">What they are bound as.</param>
/// <param name="conversion">What the server makes of a parameter; null where it takes it as it is.</param>
internal sealed class TextBuffer(int ordinal, string storeType, BoundType type, string? conversion)
    : StringBuffer(ordinal, storeType, type, conversion)
{
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

    public override void WriteBool(bool value) => WriteUtf8(TextForm.Of(value));

    public override void WriteInt64(long value) => WriteUtf8(TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteUInt64(ulong value) => WriteUtf8(TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteDecimal(decimal value) => WriteUtf8(TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteNumber(in NumberValue value) => WriteUtf8(TextForm.Of(value));

    public override void WriteFloat32(float value) => WriteUtf8(TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteFloat64(double value) => WriteUtf8(TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteUuid(Guid value) => WriteUtf8(TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));

    public override void WriteDate(DateValue value) => WriteUtf8(TextForm.Of(value, stackalloc byte[DateValue.MaxFormattedLength]));

    public override void WriteTime(TimeValue value) => WriteUtf8(TextForm.Of(value, stackalloc byte[TimeValue.MaxFormattedLength]));

    public override void WriteTimestamp(TimestampValue value) =>
        WriteUtf8(TextForm.Of(value, stackalloc byte[TimestampValue.MaxFormattedLength], IsInstant));

    public override void WriteInterval(IntervalValue value) =>
        WriteUtf8(TextForm.Of(value, stackalloc byte[IntervalValue.MaxFormattedLength]));
}
