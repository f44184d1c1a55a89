namespace Isomer.Dialects;

/// <summary>A number is a whole one of 64 bits with a sign; NaN and infinities are not.</summary>
public sealed record Int64Rule : ValueRule;
