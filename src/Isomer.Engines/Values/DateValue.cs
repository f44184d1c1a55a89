namespace Isomer.Engines.Values;

/// <summary>A date of the proleptic Gregorian calendar, or an infinity. Wider than <see cref="DateOnly"/>: years BC and past 9999 stand.</summary>
/// <param name="Day">Days since 1970-01-01; negative before. Zero for an infinity.</param>
/// <param name="Special">An infinity, or <see cref="ValueSpecial.None"/>.</param>
public readonly partial record struct DateValue(int Day, ValueSpecial Special = ValueSpecial.None);
