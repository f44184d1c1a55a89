namespace Isomer.Schema;

/// <summary>An anomaly that somebody looked at and took.</summary>
/// <param name="Code">The anomaly's code.</param>
/// <param name="Reason">Why it is harmless here.</param>
public sealed record Acceptance(string Code, string Reason);
