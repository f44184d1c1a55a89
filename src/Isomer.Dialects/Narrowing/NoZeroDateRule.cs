namespace Isomer.Dialects;

/// <summary>A date or timestamp is not the one of all zeros.</summary>
public sealed record NoZeroDateRule : ValueRule;
