namespace Isomer.Dialects;

/// <summary>
/// An instant lies in a range of seconds since 1970-01-01 00:00:00 UTC; infinities do not, and the date of all zeros is not asked.
/// </summary>
/// <param name="Least">The first second.</param>
/// <param name="Greatest">The last second, with its fractions.</param>
public sealed record InstantRangeRule(long Least, long Greatest) : ValueRule;
