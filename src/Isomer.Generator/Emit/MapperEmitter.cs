using Isomer.Generator.Model;
using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>The mapper of a table.</summary>
internal static class MapperEmitter
{
    private const string Columns =
        "public override global::System.Collections.Generic.IReadOnlyList<global::Isomer.Migration.MapperColumn> ";

    public static void Emit(CodeWriter code, TableModel table, RowLayout layout, IReadOnlyList<string> moves)
    {
        var manner = table.IsTransforming ? "through Transform" : "column by column";
        code.Summary($"{table.Table.Source.Name} to {table.Table.Target.Name}, {manner}.");
        code.Open($"internal sealed class {table.Types.Mapper} : global::Isomer.Migration.TableMapper");
        code.Line($"public override string SourceTable => {Literal.Quoted(table.Table.Source.Name.ToString())};");
        code.Line();
        code.Line($"public override bool IsTransforming => {(table.IsTransforming ? "true" : "false")};");
        code.Line();
        EmitColumns(code, "Reads", layout.Reads);
        code.Line();
        if (layout.WritesWhatItReads)
        {
            code.Line(Columns + "Writes => Reads;");
        }
        else
        {
            EmitColumns(code, "Writes", layout.Writes.Select(w => (w.Column.Target.Name, w.Column.Target.Type)));
        }

        code.Line();
        code.Open("public override void Map(global::Isomer.Engines.RowReader reader, global::Isomer.Engines.RowWriter writer)");
        if (table.IsTransforming)
        {
            EmitTransform(code, table);
        }
        else
        {
            EmitMoves(code, layout, moves);
        }

        code.Close();
        code.Close();
    }

    private static void EmitColumns(CodeWriter code, string property, IEnumerable<(string Column, CanonicalType Type)> columns)
    {
        code.Line($"{Columns}{property} {{ get; }} =");
        code.Open("new global::Isomer.Migration.MapperColumn[]");
        foreach (var (column, type) in columns)
        {
            // new("email", "string(255)"),
            code.Line($"new({new QuotedCode(column)}, {new QuotedCode(ClrType.Of(type).Canonical)}),");
        }

        code.Close(";");
    }

    private static void EmitMoves(CodeWriter code, RowLayout layout, IReadOnlyList<string> moves)
    {
        foreach (var (column, index, readOrdinal) in layout.Writes)
        {
            // reader.MoveInt64(0, writer); // id: int64
            code.Line($"{new MoveCode(column, "reader", readOrdinal)} // {new CommentCode(moves[index])}");
        }
    }

    private static void EmitTransform(CodeWriter code, TableModel table)
    {
        code.Line($"var source = new {table.Types.Source}(reader);");
        code.Line($"var target = new {table.Types.Target}(reader);");
        code.Line("Transform(in source, ref target);");
        code.Line("target.WriteTo(writer);");
    }
}
