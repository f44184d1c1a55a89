using Isomer.Generator.Model;
using Isomer.Generator.Naming;
using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>The source's row: a view of the reader's current row, so that a column nobody looks at costs nothing.</summary>
internal static class SourceRowEmitter
{
    public static void Emit(CodeWriter code, TableModel table)
    {
        var (type, columns) = (table.Types.Source, table.Table.Source.Columns);
        var properties = PropertyNames.Of(type, columns);

        code.Summary("A row as the source holds it, valid for one call. " + Describe.Table(table.Table.Source) + ".");
        code.Open("public readonly ref struct " + type);
        code.Line("private readonly global::Isomer.Engines.RowReader _row;");
        code.Line();
        code.Line($"internal {type}(global::Isomer.Engines.RowReader row) => _row = row;");
        for (var i = 0; i < columns.Count; i++)
        {
            code.Line();
            EmitProperty(code, columns[i], properties[i], i);
        }

        code.Line();
        ColumnConstants.Emit(code, columns, properties);
        code.Close();
    }

    private static void EmitProperty(CodeWriter code, Column column, string property, int ordinal)
    {
        var clr = ClrType.Of(column.Type);

        // public string? Email => _row.IsNull(1) ? null : global::Isomer.Migration.RowText.Read(_row, 1);
        code.Summary(Describe.Column(column));
        code.Line(
            $"public {clr.Name}{(column.IsNullable ? "?" : "")} {property} => {new ReadCode(clr, "_row", ordinal, column.IsNullable)};");
    }
}
