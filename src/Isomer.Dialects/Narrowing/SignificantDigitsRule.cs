namespace Isomer.Dialects;

/// <summary>
/// A number has no more digits than that between its first and its last that is not zero; NaN and infinities are not asked.
/// </summary>
/// <param name="Most">Digits.</param>
public sealed record SignificantDigitsRule(int Most) : ValueRule;
