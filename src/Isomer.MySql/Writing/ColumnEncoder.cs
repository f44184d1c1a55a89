using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Writes one column's values as literals. A kind overrides the forms that it can hold exactly; the others are refused.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnEncoder(int ordinal, string storeType)
{
    public virtual void WriteBool(StatementBuffer text, bool value) => throw NoSuch("truth values");

    public virtual void WriteInt64(StatementBuffer text, long value) => throw NoSuch("integers");

    public virtual void WriteUInt64(StatementBuffer text, ulong value) =>
        WriteInt64(text, value <= long.MaxValue ? (long)value : throw Refuse("the number exceeds 64 signed bits"));

    public virtual void WriteDecimal(StatementBuffer text, decimal value) => WriteNumber(text, NumberValue.From(value));

    public virtual void WriteNumber(StatementBuffer text, in NumberValue value) => throw NoSuch("numbers");

    public virtual void WriteFloat32(StatementBuffer text, float value) => throw NoSuch("floating-point numbers");

    public virtual void WriteFloat64(StatementBuffer text, double value) => throw NoSuch("floating-point numbers");

    public virtual void WriteUtf8(StatementBuffer text, ReadOnlySpan<byte> value) => throw NoSuch("text");

    public virtual void WriteBytes(StatementBuffer text, ReadOnlySpan<byte> value) => throw NoSuch("octets");

    public virtual void WriteDate(StatementBuffer text, DateValue value) => throw NoSuch("dates");

    public virtual void WriteTime(StatementBuffer text, TimeValue value) => throw NoSuch("times");

    public virtual void WriteTimestamp(StatementBuffer text, TimestampValue value) => throw NoSuch("timestamps");

    public virtual void WriteInterval(StatementBuffer text, IntervalValue value) => throw NoSuch("intervals");

    public virtual void WriteUuid(StatementBuffer text, Guid value) => throw NoSuch("UUIDs");

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    private ValueException NoSuch(string what) => Refuse($"the type holds no {what}");
}
