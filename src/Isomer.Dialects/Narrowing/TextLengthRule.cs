namespace Isomer.Dialects;

/// <summary>A text is no longer than that.</summary>
/// <param name="Most">In characters (Unicode scalar values).</param>
public sealed record TextLengthRule(int Most) : ValueRule;
