namespace Isomer.Schema;

/// <summary>What applying a mapping gave.</summary>
/// <param name="Value">The mapped blueprint; null when a finding is an error.</param>
/// <param name="Diagnostics">
/// The findings. Their <see cref="Diagnostic.Target"/> is a path of the mapping file; <see cref="Diagnostic.At"/> with the file's positions
/// gives each its line.
/// </param>
public sealed record MappingResult(MappedBlueprint? Value, EquatableArray<Diagnostic> Diagnostics);
