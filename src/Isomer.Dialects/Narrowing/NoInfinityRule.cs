namespace Isomer.Dialects;

/// <summary>A number is finite; NaN is not asked.</summary>
public sealed record NoInfinityRule : ValueRule;
