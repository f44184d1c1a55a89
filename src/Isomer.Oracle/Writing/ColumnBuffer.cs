using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// The values of one column over the rows of a batch, and how they are bound. A kind overrides the forms that it can hold exactly; the
/// others are refused.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
internal abstract class ColumnBuffer(int ordinal, string storeType) : IDisposable
{
    /// <summary>How many octets the values take.</summary>
    public abstract long Bytes { get; }

    /// <summary>How many octets the value of a row takes.</summary>
    public abstract int BytesOf(int row);

    /// <summary>What stands in the statement in place of a parameter for the row's value; null where it is bound.</summary>
    public virtual string? LiteralOf(int row) => null;

    /// <summary>The parameter, with what the server makes of it: <c>TO_NUMBER(:c1)</c>.</summary>
    public abstract string Bound(string parameter);

    /// <summary>The values of some rows as an array, for the driver's array binding.</summary>
    public abstract BoundArray Bind(int firstRow, int rows);

    /// <summary>Forgets what comes after the first rows, and keeps the memory.</summary>
    public abstract void CutTo(int rows);

    public abstract void WriteNull();

    public virtual void WriteBool(bool value) => throw NoSuch("truth values");

    public virtual void WriteInt64(long value) => throw NoSuch("integers");

    public virtual void WriteUInt64(ulong value) => throw NoSuch("integers");

    public virtual void WriteDecimal(decimal value) => WriteNumber(NumberValue.From(value));

    public virtual void WriteNumber(in NumberValue value) => throw NoSuch("numbers");

    public virtual void WriteFloat32(float value) => throw NoSuch("floating-point numbers");

    public virtual void WriteFloat64(double value) => throw NoSuch("floating-point numbers");

    public virtual void WriteUtf8(ReadOnlySpan<byte> value) => throw NoSuch("text");

    public virtual void WriteBytes(ReadOnlySpan<byte> value) => throw NoSuch("octets");

    public virtual void WriteDate(DateValue value) => throw NoSuch("dates");

    public virtual void WriteTime(TimeValue value) => throw NoSuch("times");

    public virtual void WriteTimestamp(TimestampValue value) => throw NoSuch("timestamps");

    public virtual void WriteInterval(IntervalValue value) => throw NoSuch("intervals");

    public virtual void WriteUuid(Guid value) => throw NoSuch("UUIDs");

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    protected ValueException Refuse(string reason) => new(ordinal, $"{storeType}: {reason}");

    private ValueException NoSuch(string what) => Refuse($"the type holds no {what}");
}
