namespace Isomer.Dialects;

/// <summary>A date or timestamp is not infinite.</summary>
public sealed record NoInfiniteDateRule : ValueRule;
