namespace Isomer.Dialects;

/// <summary>A text holds no character U+0000.</summary>
public sealed record NoZeroCharacterRule : ValueRule;
