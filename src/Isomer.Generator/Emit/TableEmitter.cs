using Isomer.Generator.Model;
using Isomer.Schema;
using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Emit;

/// <summary>The code of tables: two row types, the hook and the mapper each.</summary>
internal static class TableEmitter
{
    public static void Emit(SourceProductionContext context, TableFile file)
    {
        var owner = file.Tables[0].Owner;
        var code = new CodeWriter(owner.File, owner.Namespace);
        code.Open("static partial class " + owner.Class);
        for (var i = 0; i < file.Tables.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            EmitTable(code, file.Tables[i]);
        }

        code.Close();
        context.AddSource(file.HintName, code.ToSourceText());
    }

    private static void EmitTable(CodeWriter code, TableModel table)
    {
        var transforming = new RowLayout(table.Table, isTransforming: true);

        var moves = table.Table.Columns.Select(Describe.Move).ToList();

        SourceRowEmitter.Emit(code, table);
        code.Line();
        TargetRowEmitter.Emit(code, table, transforming, moves);
        code.Line();

        code.Summary(
            $"Implement it to change rows of {table.Table.Source.Name} on their way; a column that it does not assign goes as it is.");
        code.Line($"static partial void Transform(in {table.Types.Source} source, ref {table.Types.Target} target);");
        code.Line();
        MapperEmitter.Emit(code, table, table.IsTransforming ? transforming : new RowLayout(table.Table, isTransforming: false), moves);
    }
}
