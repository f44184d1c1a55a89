using Isomer.Engines.Values;

namespace Isomer.Engines;

/// <summary>
/// Takes rows value by value, in column order: <see cref="BeginRow"/>, one write per column, <see cref="EndRow"/>.
/// A value that the column cannot hold throws <see cref="ValueException"/>; <see cref="CancelRow"/> then forgets the begun row.
/// </summary>
public abstract class RowWriter
{
    /// <summary>Begins a row.</summary>
    public abstract void BeginRow();

    /// <summary>Ends the row; it now counts.</summary>
    public abstract void EndRow();

    /// <summary>Forgets the row that was begun.</summary>
    public abstract void CancelRow();

    /// <summary>NULL. Into a column that takes none, writer or destination refuses it: no writer puts another value there.</summary>
    public abstract void WriteNull();

    /// <summary>A truth value.</summary>
    public abstract void WriteBool(bool value);

    /// <summary>An integer.</summary>
    public abstract void WriteInt64(long value);

    /// <summary>A 64-bit unsigned integer.</summary>
    public abstract void WriteUInt64(ulong value);

    /// <summary>An exact number of at most 28 digits.</summary>
    public abstract void WriteDecimal(decimal value);

    /// <summary>An exact number of any size.</summary>
    public abstract void WriteNumber(in NumberValue value);

    /// <summary>A 32-bit floating-point number.</summary>
    public abstract void WriteFloat32(float value);

    /// <summary>A 64-bit floating-point number.</summary>
    public abstract void WriteFloat64(double value);

    /// <summary>
    /// Text as UTF-8. Octets that are no UTF-8 are refused where the engine's text is checked; the pages in docs/engines say where it is not.
    /// </summary>
    public abstract void WriteUtf8(ReadOnlySpan<byte> value);

    /// <summary>Octets.</summary>
    public abstract void WriteBytes(ReadOnlySpan<byte> value);

    /// <summary>A date.</summary>
    public abstract void WriteDate(DateValue value);

    /// <summary>A time of day or a signed duration, in nanoseconds.</summary>
    public abstract void WriteTime(TimeValue value);

    /// <summary>A local date and time, or an instant in UTC.</summary>
    public abstract void WriteTimestamp(TimestampValue value);

    /// <summary>An interval.</summary>
    public abstract void WriteInterval(IntervalValue value);

    /// <summary>A UUID.</summary>
    public abstract void WriteUuid(Guid value);
}
