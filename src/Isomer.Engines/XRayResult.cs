using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>What an X-Ray gave.</summary>
/// <param name="Blueprint">The schema.</param>
/// <param name="Diagnostics">What was kept as native text, or not understood.</param>
public sealed record XRayResult(Blueprint Blueprint, IReadOnlyList<Diagnostic> Diagnostics);
