using Isomer.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Emit;

/// <summary>The texts that a program carries: its blueprint, its mapping, and the DDL of each destination.</summary>
internal static class TextEmitter
{
    public static void EmitBlueprint(SourceProductionContext context, BlueprintModel model)
    {
        var code = new CodeWriter(model.Owner.File, model.Owner.Namespace);
        code.Open("static partial class " + model.Owner.Class);
        code.Summary("The blueprint.");
        code.TextConstant("string", "BlueprintJson", model.BlueprintJson);
        code.Line();
        code.Summary("The mapping; null where there is none.");
        if (model.MappingJson is null)
        {
            code.Line("public const string? MappingJson = null;");
        }
        else
        {
            code.TextConstant("string?", "MappingJson", model.MappingJson);
        }

        code.Close();
        context.AddSource(Naming.HintName.Of(model.Owner, "Blueprint"), code.ToSourceText());
    }

    public static void EmitDdl(SourceProductionContext context, BlueprintModel model)
    {
        var code = new CodeWriter(model.Owner.File, model.Owner.Namespace);
        code.Open("static partial class " + model.Owner.Class);
        code.Summary("The statements that create an empty destination.");
        code.Open("public static class Ddl");
        for (var i = 0; i < model.Scripts.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            code.Summary($"For {model.Scripts[i].Dialect}.");
            code.TextConstant("string", model.Scripts[i].Dialect, model.Scripts[i].Sql);
        }

        code.Close();
        code.Close();
        context.AddSource(Naming.HintName.Of(model.Owner, "Ddl"), code.ToSourceText());
    }
}
