namespace Isomer.Schema;

/// <summary>What becomes of the values that an anomaly touches.</summary>
/// <param name="Code">The anomaly's code.</param>
/// <param name="Policy">What becomes of them.</param>
public sealed record PolicyRule(string Code, LossPolicy Policy);
