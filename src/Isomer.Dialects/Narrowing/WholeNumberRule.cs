namespace Isomer.Dialects;

/// <summary>A number is a whole one in a range; NaN and infinities are not.</summary>
/// <param name="Least">The least of them.</param>
/// <param name="Greatest">The greatest of them.</param>
public sealed record WholeNumberRule(decimal Least, decimal Greatest) : ValueRule;
