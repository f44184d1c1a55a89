namespace Isomer.Dialects;

/// <summary>Octets, or a text in UTF-8, are no more than that.</summary>
/// <param name="Most">In bytes.</param>
public sealed record ByteLengthRule(int Most) : ValueRule;
