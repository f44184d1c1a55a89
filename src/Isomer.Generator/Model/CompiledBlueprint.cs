using Isomer.Schema;

namespace Isomer.Generator.Model;

/// <summary>What compiling a blueprint gave.</summary>
/// <param name="Models">The blueprint; empty where an error kept it from being understood.</param>
/// <param name="Diagnostics">The findings, with their places.</param>
internal sealed record CompiledBlueprint(EquatableArray<BlueprintModel> Models, EquatableArray<Diagnostic> Diagnostics);
