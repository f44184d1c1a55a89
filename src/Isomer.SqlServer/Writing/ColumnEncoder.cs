using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>
/// Packs one column's values, and makes of each the object that the driver sends. A kind overrides the forms that it can hold exactly; the
/// others are refused.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnEncoder(int ordinal, string storeType)
{
    /// <summary>The type of the objects that <see cref="Value"/> makes.</summary>
    public abstract Type Type { get; }

    /// <summary>The object that the driver takes for the column's type without changing it.</summary>
    public abstract object Value(ReadOnlySpan<byte> packed);

    public virtual void WriteBool(PackedBatch batch, bool value) => throw NoSuch("truth values");

    public virtual void WriteInt64(PackedBatch batch, long value) => throw NoSuch("integers");

    public virtual void WriteUInt64(PackedBatch batch, ulong value) =>
        WriteInt64(batch, value <= long.MaxValue ? (long)value : throw Refuse("the number exceeds 64 signed bits"));

    public virtual void WriteDecimal(PackedBatch batch, decimal value) => WriteNumber(batch, NumberValue.From(value));

    public virtual void WriteNumber(PackedBatch batch, in NumberValue value) => throw NoSuch("numbers");

    public virtual void WriteFloat32(PackedBatch batch, float value) => throw NoSuch("floating-point numbers");

    public virtual void WriteFloat64(PackedBatch batch, double value) => throw NoSuch("floating-point numbers");

    public virtual void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) => throw NoSuch("text");

    public virtual void WriteBytes(PackedBatch batch, ReadOnlySpan<byte> value) => throw NoSuch("octets");

    public virtual void WriteDate(PackedBatch batch, DateValue value) => throw NoSuch("dates");

    public virtual void WriteTime(PackedBatch batch, TimeValue value) => throw NoSuch("times");

    public virtual void WriteTimestamp(PackedBatch batch, TimestampValue value) => throw NoSuch("timestamps");

    public virtual void WriteInterval(PackedBatch batch, IntervalValue value) => throw NoSuch("intervals");

    public virtual void WriteUuid(PackedBatch batch, Guid value) => throw NoSuch("UUIDs");

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    private ValueException NoSuch(string what) => Refuse($"the type holds no {what}");
}
