namespace Isomer.Dialects;

/// <summary>A date or timestamp lies in a range of years; infinities and the date of all zeros are not asked.</summary>
/// <param name="First">The first year, astronomical: 0 is 1 BC.</param>
/// <param name="Last">The last year.</param>
public sealed record DateRangeRule(int First, int Last) : ValueRule;
