namespace Isomer.Dialects;

/// <summary>A number is one, not NaN.</summary>
public sealed record NoNanRule : ValueRule;
