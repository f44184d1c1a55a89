namespace Isomer.Dialects;

/// <summary>A date or timestamp is not infinite.</summary>
/// <param name="First">The first year that there is instead, astronomical: 0 is 1 BC.</param>
/// <param name="Last">The last one.</param>
public sealed record NoInfiniteDateRule(int First, int Last) : ValueRule;
