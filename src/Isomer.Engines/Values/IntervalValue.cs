namespace Isomer.Engines.Values;

/// <summary>An interval: months, days and nanoseconds are three numbers, never converted into one another.</summary>
/// <param name="Months">Months.</param>
/// <param name="Days">Days.</param>
/// <param name="Nanos">Nanoseconds; may exceed a day.</param>
/// <param name="Special">An infinity, or <see cref="ValueSpecial.None"/>.</param>
public readonly partial record struct IntervalValue(int Months, int Days, Int128 Nanos, ValueSpecial Special = ValueSpecial.None);
