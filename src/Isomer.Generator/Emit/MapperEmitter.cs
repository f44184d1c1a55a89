using System.Globalization;
using Isomer.Generator.Model;
using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>The mapper of a table.</summary>
internal static class MapperEmitter
{
    public static void Emit(CodeWriter code, TableModel table, RowLayout layout)
    {
        code.Summary($"{table.Table.Source.Name} to {table.Table.Target.Name}" + (table.IsTransforming ? ", through Transform." : ", column by column."));
        code.Open($"internal sealed class {table.Types.Mapper} : global::Isomer.Migration.TableMapper");
        code.Line($"public override string SourceTable => {Literal.Quoted(table.Table.Source.Name.ToString())};");
        code.Line();
        code.Line($"public override bool IsTransforming => {(table.IsTransforming ? "true" : "false")};");
        code.Line();
        EmitColumns(code, "Reads", layout.Reads);
        code.Line();
        EmitColumns(code, "Writes", layout.Writes.Select(w => (w.Column.Target.Name, w.Column.Target.Type)));
        code.Line();
        code.Open("public override void Map(global::Isomer.Engines.RowReader reader, global::Isomer.Engines.RowWriter writer)");
        if (table.IsTransforming)
        {
            EmitTransform(code, table);
        }
        else
        {
            EmitMoves(code, layout);
        }

        code.Close();
        code.Close();
    }

    /// <summary>Moves one value, or NULL, without making an object of it.</summary>
    public static string MoveStatement(MappedColumn move, string reader, int readOrdinal) => move.Constant is { } constant
        ? Constant.WriteStatement(constant, move.Target)
        : "if (" + reader + ".IsNull(" + readOrdinal.ToString(CultureInfo.InvariantCulture) + ")) { writer.WriteNull(); } else { " +
            ClrType.Of(move.Target.Type).Move(reader, "writer", readOrdinal) + "; }";

    private static void EmitColumns(CodeWriter code, string property, IEnumerable<(string Column, CanonicalType Type)> columns)
    {
        code.Line($"public override global::System.Collections.Generic.IReadOnlyList<global::Isomer.Migration.MapperColumn> {property} {{ get; }} =");
        code.Open("new global::Isomer.Migration.MapperColumn[]");
        foreach (var (column, type) in columns)
        {
            // new("email", "string(255)"),
            code.Line($"new({Literal.Quoted(column)}, {Literal.Quoted(ClrType.Of(type).Canonical)}),");
        }

        code.Close(";");
    }

    private static void EmitMoves(CodeWriter code, RowLayout layout)
    {
        foreach (var (column, readOrdinal) in layout.Writes)
        {
            code.Remark(Describe.Move(column));
            code.Line(MoveStatement(column, "reader", readOrdinal));
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
