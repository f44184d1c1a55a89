using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Writes one column's values as text for the server. A kind overrides the forms that it can hold exactly; the others are refused.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnEncoder(int ordinal, string storeType)
{
    /// <summary>What the values look like.</summary>
    public virtual LiteralForm Form => LiteralForm.Text;

    /// <summary>What the server stores instead of NULL without a word; null where it refuses NULL, or stores it.</summary>
    public string? InsteadOfNull { get; set; }

    public void WriteNull(ValueBuffer text)
    {
        if (InsteadOfNull is not null)
        {
            throw Refuse($"the server stores {InsteadOfNull} instead of NULL");
        }

        text.AddNull();
    }

    public virtual void WriteBool(ValueBuffer text, bool value) => throw NoSuch("truth values");

    public virtual void WriteInt64(ValueBuffer text, long value) => throw NoSuch("integers");

    public virtual void WriteUInt64(ValueBuffer text, ulong value) =>
        WriteInt64(text, value <= long.MaxValue ? (long)value : throw Refuse("the number exceeds 64 signed bits"));

    public virtual void WriteDecimal(ValueBuffer text, decimal value) => WriteNumber(text, NumberValue.From(value));

    public virtual void WriteNumber(ValueBuffer text, in NumberValue value) => throw NoSuch("numbers");

    public virtual void WriteFloat32(ValueBuffer text, float value) => throw NoSuch("floating-point numbers");

    public virtual void WriteFloat64(ValueBuffer text, double value) => throw NoSuch("floating-point numbers");

    public virtual void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value) => throw NoSuch("text");

    public virtual void WriteBytes(ValueBuffer text, ReadOnlySpan<byte> value) => throw NoSuch("octets");

    public virtual void WriteDate(ValueBuffer text, DateValue value) => throw NoSuch("dates");

    public virtual void WriteTime(ValueBuffer text, TimeValue value) => throw NoSuch("times");

    public virtual void WriteTimestamp(ValueBuffer text, TimestampValue value) => throw NoSuch("timestamps");

    public virtual void WriteInterval(ValueBuffer text, IntervalValue value) => throw NoSuch("intervals");

    public virtual void WriteUuid(ValueBuffer text, Guid value) => throw NoSuch("UUIDs");

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    private ValueException NoSuch(string what) => Refuse($"the type holds no {what}");
}
