using Isomer.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Emit;

/// <summary>The blueprint's class: what the migrator is told, in one place.</summary>
internal static class DefinitionEmitter
{
    public static void Emit(SourceProductionContext context, DefinitionModel model)
    {
        var code = new CodeWriter(model.Owner.File, model.Owner.Namespace);
        code.Summary(
            $"{model.Owner.File}: {model.Mappers.Count} tables, from {model.SourceEngine} to {string.Join(", ", model.TargetEngines)}.");
        code.Open("static partial class " + model.Owner.Class);
        code.Summary("What the migrator knows of this blueprint.");
        code.Line("public static global::Isomer.Migration.MigratorDefinition Definition { get; } = new()");
        code.Line("{");
        EmitMembers(code, model);
        code.Line("};");
        if (model.HasMain)
        {
            code.Line();
            code.Line("private static global::System.Threading.Tasks.Task<int> Main(string[] args) =>");
            code.Line("    global::Isomer.Migration.Migrator.RunAsync(args, Definition);");
        }

        code.Close();
        context.AddSource(Naming.HintName.Of(model.Owner), code.ToSourceText());
    }

    private static void EmitMembers(CodeWriter code, DefinitionModel model)
    {
        code.Line($"    Name = {Literal.Quoted(model.Owner.Class)},");
        code.Line("    BlueprintJson = BlueprintJson,");
        code.Line("    MappingJson = MappingJson,");
        code.Line($"    SourceEngine = {Literal.Quoted(model.SourceEngine)},");
        code.Line($"    TargetEngines = new string[] {{ {string.Join(", ", model.TargetEngines.Select(Literal.Quoted))} }},");
        code.Line($"    ConnectionName = {Literal.QuotedOrNull(model.Connection)},");
        code.Line("    Mappers = new global::Isomer.Migration.TableMapper[]");
        code.Line("    {");
        foreach (var mapper in model.Mappers)
        {
            code.Line($"        new {mapper}(),");
        }

        code.Line("    },");
    }
}
