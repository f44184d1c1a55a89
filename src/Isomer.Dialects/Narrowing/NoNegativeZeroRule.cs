namespace Isomer.Dialects;

/// <summary>A binary number is no negative zero.</summary>
public sealed record NoNegativeZeroRule : ValueRule;
