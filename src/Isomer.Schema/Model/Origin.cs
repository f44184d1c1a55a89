namespace Isomer.Schema;

/// <summary>The engine that a blueprint was X-rayed from.</summary>
/// <param name="Engine">The engine's id, lower case.</param>
/// <param name="Version">Major and minor version, or null where the source does not tell (a script).</param>
public sealed record Origin(string Engine, string? Version);
