using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>Encodes one column's values. A kind overrides the forms that it can hold exactly; the others are refused.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnEncoder(int ordinal, string storeType)
{
    public virtual void WriteBool(CopyBatch batch, bool value) => throw NoSuch("truth values");

    public virtual void WriteInt64(CopyBatch batch, long value) => throw NoSuch("integers");

    public virtual void WriteUInt64(CopyBatch batch, ulong value) =>
        WriteInt64(batch, value <= long.MaxValue ? (long)value : throw Refuse("the number exceeds 64 signed bits"));

    public virtual void WriteDecimal(CopyBatch batch, decimal value) => WriteNumber(batch, NumberValue.From(value));

    public virtual void WriteNumber(CopyBatch batch, in NumberValue value) => throw NoSuch("numbers");

    public virtual void WriteFloat32(CopyBatch batch, float value) => throw NoSuch("floating-point numbers");

    public virtual void WriteFloat64(CopyBatch batch, double value) => throw NoSuch("floating-point numbers");

    public virtual void WriteUtf8(CopyBatch batch, ReadOnlySpan<byte> value) => throw NoSuch("text");

    public virtual void WriteBytes(CopyBatch batch, ReadOnlySpan<byte> value) => throw NoSuch("octets");

    public virtual void WriteDate(CopyBatch batch, DateValue value) => throw NoSuch("dates");

    public virtual void WriteTime(CopyBatch batch, TimeValue value) => throw NoSuch("times");

    public virtual void WriteTimestamp(CopyBatch batch, TimestampValue value) => throw NoSuch("timestamps");

    public virtual void WriteInterval(CopyBatch batch, IntervalValue value) => throw NoSuch("intervals");

    public virtual void WriteUuid(CopyBatch batch, Guid value) => throw NoSuch("UUIDs");

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    private ValueException NoSuch(string what) => Refuse($"the type holds no {what}");
}
