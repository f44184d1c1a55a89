namespace Isomer.Engines.Values;

/// <summary>The form in which a value travels through the process: one getter and one write method each.</summary>
public enum Carrier
{
    /// <summary><see cref="bool"/></summary>
    Bool,

    /// <summary><see cref="long"/>: signed integers, unsigned ones up to 32 bits, years.</summary>
    Int64,

    /// <summary><see cref="ulong"/>: <c>uint64</c>.</summary>
    UInt64,

    /// <summary><see cref="decimal"/>: <c>decimal(p,s)</c> and <c>money(p,s)</c> with p at most 28 and s in 0..28.</summary>
    Decimal,

    /// <summary><see cref="NumberValue"/>: every other decimal.</summary>
    Number,

    /// <summary><see cref="float"/></summary>
    Float32,

    /// <summary><see cref="double"/></summary>
    Float64,

    /// <summary>
    /// UTF-8: strings, JSON, XML, enums, sets, addresses, bit strings ('0' and '1'), arrays, vectors and other types in text form.
    /// </summary>
    Text,

    /// <summary>Octets: binary, blob, geometry, row versions.</summary>
    Bytes,

    /// <summary><see cref="DateValue"/></summary>
    Date,

    /// <summary><see cref="TimeValue"/></summary>
    Time,

    /// <summary><see cref="TimestampValue"/>: timestamp and timestamptz.</summary>
    Timestamp,

    /// <summary><see cref="IntervalValue"/></summary>
    Interval,

    /// <summary><see cref="Guid"/></summary>
    Uuid,
}
