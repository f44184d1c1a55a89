namespace Isomer.Dialects;

/// <summary>A text has a character, or octets are at least one.</summary>
public sealed record NotEmptyRule : ValueRule;
