namespace Isomer.Dialects;

/// <summary>A number has no more digits than that before the point; NaN and infinities are not asked.</summary>
/// <param name="Most">Digits; zero for numbers below one, negative for those below <c>0.1</c>, <c>0.01</c>, …</param>
public sealed record WholeDigitsRule(int Most) : ValueRule;
