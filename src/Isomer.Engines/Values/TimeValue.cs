namespace Isomer.Engines.Values;

/// <summary>A time of day (0 to 24:00:00 inclusive) or, for <c>range=signed838</c>, a signed duration.</summary>
/// <param name="Nanos">Nanoseconds since midnight; may be negative for a duration.</param>
public readonly partial record struct TimeValue(long Nanos);
