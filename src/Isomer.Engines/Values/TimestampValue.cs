namespace Isomer.Engines.Values;

/// <summary>A local date and time, or an instant in UTC; or an infinity.</summary>
/// <param name="Day">Days since 1970-01-01.</param>
/// <param name="Nanos">Nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
/// <param name="Special">An infinity, or <see cref="ValueSpecial.None"/>.</param>
/// <param name="OffsetMinutes">For <c>timestamptz</c> with <c>zone=offset</c>: the offset that the instant was written with; 0 otherwise.</param>
public readonly partial record struct TimestampValue(
    int Day, long Nanos, ValueSpecial Special = ValueSpecial.None, short OffsetMinutes = 0);
