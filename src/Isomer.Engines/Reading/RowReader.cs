using Isomer.Engines.Values;

namespace Isomer.Engines;

/// <summary>
/// A forward cursor over rows. After <see cref="ReadAsync"/> each column is read by the getter of its carrier
/// (<see cref="Values.Carriers.Of"/> of the type it was requested as), any number of times, in any order. Spans are valid until the next
/// read.
/// </summary>
/// <remarks>
/// Getters convert exactly from whatever the engine stores, or throw <see cref="ValueException"/>; they never box. None has a value for
/// NULL: ask <see cref="IsNull"/> first.
/// </remarks>
public abstract partial class RowReader : IAsyncDisposable
{
    /// <summary>How many columns each row has.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>Moves to the next row; false past the last. Mostly completes without waiting.</summary>
    public abstract ValueTask<bool> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Whether the value is NULL.</summary>
    public abstract bool IsNull(int ordinal);

    /// <summary>A truth value.</summary>
    public abstract bool GetBool(int ordinal);

    /// <summary>An integer of any signed width, an unsigned one up to 32 bits, or a year.</summary>
    public abstract long GetInt64(int ordinal);

    /// <summary>A 64-bit unsigned integer.</summary>
    public abstract ulong GetUInt64(int ordinal);

    /// <summary>An exact number of at most 28 digits.</summary>
    public abstract decimal GetDecimal(int ordinal);

    /// <summary>An exact number of any size, or NaN or an infinity.</summary>
    public abstract NumberValue GetNumber(int ordinal);

    /// <summary>A 32-bit floating-point number.</summary>
    public abstract float GetFloat32(int ordinal);

    /// <summary>A 64-bit floating-point number.</summary>
    public abstract double GetFloat64(int ordinal);

    /// <summary>
    /// Text as UTF-8: strings, JSON, XML, enum labels, addresses, bit strings, arrays and other types in their text form.
    /// </summary>
    public abstract ReadOnlySpan<byte> GetUtf8(int ordinal);

    /// <summary>Octets.</summary>
    public abstract ReadOnlySpan<byte> GetBytes(int ordinal);

    /// <summary>A date.</summary>
    public abstract DateValue GetDate(int ordinal);

    /// <summary>A time of day or a signed duration, in nanoseconds.</summary>
    public abstract TimeValue GetTime(int ordinal);

    /// <summary>A local date and time, or an instant in UTC.</summary>
    public abstract TimestampValue GetTimestamp(int ordinal);

    /// <summary>An interval.</summary>
    public abstract IntervalValue GetInterval(int ordinal);

    /// <summary>A UUID.</summary>
    public abstract Guid GetUuid(int ordinal);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
