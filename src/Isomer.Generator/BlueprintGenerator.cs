using Isomer.Generator.Diagnostics;
using Isomer.Generator.Emit;
using Isomer.Generator.Model;
using Isomer.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Isomer.Generator;

/// <summary>
/// Turns each blueprint of a project, with its mapping, into row types, mappers, DDL and the definition that the migrator runs on.
/// Nothing here sees the compilation: C# that is edited elsewhere runs no step again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class BlueprintGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.BlueprintFiles().WithTrackingName(Steps.Files);
        var mappings = context.MappingFiles().WithTrackingName(Steps.Mappings);
        var hooks = context.TransformHooks().WithTrackingName(Steps.Hooks);

        var compiled = files.Combine(mappings).Select(static (p, cancel) => BlueprintCompiler.Compile(p.Left, p.Right, cancel));
        var blueprints = compiled.SelectMany(static (c, _) => c.Models).WithTrackingName(Steps.Blueprints);
        var tables = blueprints.SelectMany(static (b, _) => TableFile.Of(b)).Combine(hooks).Select(static (p, _) => p.Left.With(p.Right));
        var definitions = blueprints.Select(static (b, _) => DefinitionModel.Of(b));

        context.RegisterSourceOutput(compiled.Select(static (c, _) => c.Diagnostics).WithTrackingName(Steps.Diagnostics), Report.Findings);
        context.RegisterSourceOutput(blueprints.Combine(hooks).Select(static (p, _) => UnknownHooks.Of(p.Left, p.Right)), Report.Findings);
        context.RegisterSourceOutput(tables.WithTrackingName(Steps.Tables), TableEmitter.Emit);
        context.RegisterSourceOutput(definitions.WithTrackingName(Steps.Definitions), DefinitionEmitter.Emit);
        context.RegisterSourceOutput(blueprints, TextEmitter.EmitBlueprint);
        context.RegisterSourceOutput(blueprints, TextEmitter.EmitDdl);
    }
}
