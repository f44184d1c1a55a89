using Isomer.Engines.Values;

namespace Isomer.Engines;

/// <summary>
/// Encodes one column's values as the engine takes them. A kind overrides the forms that it can hold exactly; the others are refused,
/// or written as text.
/// </summary>
/// <typeparam name="TOutput">Where the values go.</typeparam>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnEncoder<TOutput>(int ordinal, string storeType)
{
    /// <summary>Whether timestamps come as instants: in a text they show their offset.</summary>
    public bool IsInstant { get; init; }

    /// <summary>Whether the column holds any text, and with it every other form of value as its text.</summary>
    protected virtual bool TakesText => false;

    public virtual void WriteBool(TOutput output, bool value) =>
        WriteUtf8(output, TakesText ? TextForm.Of(value) : throw NoSuch("truth values"));

    public virtual void WriteInt64(TOutput output, long value) =>
        WriteUtf8(output, TakesText ? TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]) : throw NoSuch("integers"));

    public virtual void WriteUInt64(TOutput output, ulong value)
    {
        if (TakesText)
        {
            WriteUtf8(output, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));
            return;
        }

        WriteInt64(output, value <= long.MaxValue ? (long)value : throw Refuse("the number exceeds 64 signed bits"));
    }

    public virtual void WriteDecimal(TOutput output, decimal value)
    {
        if (TakesText)
        {
            WriteUtf8(output, TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]));
            return;
        }

        WriteNumber(output, NumberValue.From(value));
    }

    public virtual void WriteNumber(TOutput output, in NumberValue value) =>
        WriteUtf8(output, TakesText ? TextForm.Of(value) : throw NoSuch("numbers"));

    public virtual void WriteFloat32(TOutput output, float value) =>
        WriteUtf8(
            output, TakesText ? TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]) : throw NoSuch("floating-point numbers"));

    public virtual void WriteFloat64(TOutput output, double value) =>
        WriteUtf8(
            output, TakesText ? TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]) : throw NoSuch("floating-point numbers"));

    public virtual void WriteUtf8(TOutput output, ReadOnlySpan<byte> value) => throw NoSuch("text");

    public virtual void WriteBytes(TOutput output, ReadOnlySpan<byte> value) => throw NoSuch("octets");

    public virtual void WriteDate(TOutput output, DateValue value) =>
        WriteUtf8(output, TakesText ? TextForm.Of(value, stackalloc byte[DateValue.MaxFormattedLength]) : throw NoSuch("dates"));

    public virtual void WriteTime(TOutput output, TimeValue value) =>
        WriteUtf8(output, TakesText ? TextForm.Of(value, stackalloc byte[TimeValue.MaxFormattedLength]) : throw NoSuch("times"));

    public virtual void WriteTimestamp(TOutput output, TimestampValue value) => WriteUtf8(
        output,
        TakesText ? TextForm.Of(value, stackalloc byte[TimestampValue.MaxFormattedLength], IsInstant) : throw NoSuch("timestamps"));

    public virtual void WriteInterval(TOutput output, IntervalValue value) =>
        WriteUtf8(output, TakesText ? TextForm.Of(value, stackalloc byte[IntervalValue.MaxFormattedLength]) : throw NoSuch("intervals"));

    public virtual void WriteUuid(TOutput output, Guid value) =>
        WriteUtf8(output, TakesText ? TextForm.Of(value, stackalloc byte[TextForm.MaxNumberBytes]) : throw NoSuch("UUIDs"));

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    private ValueException NoSuch(string what) => Refuse($"the type holds no {what}");
}
