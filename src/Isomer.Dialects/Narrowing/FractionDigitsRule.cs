namespace Isomer.Dialects;

/// <summary>A time, a timestamp or an interval has no more fraction digits of a second than that.</summary>
/// <param name="Most">0 to 9.</param>
public sealed record FractionDigitsRule(int Most) : ValueRule;
