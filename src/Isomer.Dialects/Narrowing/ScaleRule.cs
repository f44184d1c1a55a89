namespace Isomer.Dialects;

/// <summary>
/// A number has no more digits than that after the point, zeros at its end not counted; NaN and infinities are not asked.
/// </summary>
/// <param name="Most">Digits; negative where the last ones before the point are zeros too.</param>
public sealed record ScaleRule(int Most) : ValueRule;
