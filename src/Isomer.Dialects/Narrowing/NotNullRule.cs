namespace Isomer.Dialects;

/// <summary>A value is not NULL.</summary>
public sealed record NotNullRule : ValueRule;
