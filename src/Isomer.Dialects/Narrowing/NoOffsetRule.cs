namespace Isomer.Dialects;

/// <summary>An instant was written in UTC.</summary>
public sealed record NoOffsetRule : ValueRule;
