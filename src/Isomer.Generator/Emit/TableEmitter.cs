using Isomer.Generator.Model;
using Isomer.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Emit;

/// <summary>The code of tables: two row types, the hook and the mapper each.</summary>
internal static class TableEmitter
{
    // Fewer are written sooner than a second processor has begun.
    private const int TablesPerPart = 32;

    public static void Emit(SourceProductionContext context, TableFile file)
    {
        var firsts = Enumerable.Range(0, file.Tables.Count).Where(i => i % TablesPerPart == 0).ToList();
        var parts = Concurrently.Select(firsts, first => EmitPart(file, first), context.CancellationToken);
        context.AddSource(file.HintName, CodeWriter.ToSourceText(parts));
    }

    private static CodeWriter EmitPart(TableFile file, int first)
    {
        var code = first == 0 ? Begin(file.Tables[0].Owner) : CodeWriter.OfPart(depth: 1);
        var end = Math.Min(first + TablesPerPart, file.Tables.Count);
        for (var i = first; i < end; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            EmitTable(code, file.Tables[i]);
        }

        if (end == file.Tables.Count)
        {
            code.Close();
        }

        return code;
    }

    private static CodeWriter Begin(OwnerModel owner)
    {
        var code = new CodeWriter(owner.File, owner.Namespace);
        code.Open("static partial class " + owner.Class);
        return code;
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
