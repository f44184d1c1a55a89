using Isomer.Generator.Model;
using Isomer.Generator.Naming;

namespace Isomer.Generator.Emit;

/// <summary>
/// The destination's row. It holds what the <c>Transform</c> assigns; every other column is moved from the reader as it is, and only
/// then: a value that would not convert is no error where the <c>Transform</c> replaces it.
/// </summary>
internal static class TargetRowEmitter
{
    public static void Emit(CodeWriter code, TableModel table, RowLayout layout, IReadOnlyList<string> moves)
    {
        var (type, columns) = (table.Types.Target, table.Table.Target.Columns);
        var properties = PropertyNames.Of(type, columns);
        var cells = layout.Writes
            .Select((w, i) => new TargetCell(w.Column, moves[w.Index], properties[w.Index], i, w.ReadOrdinal)).ToList();

        code.Summary("A row on its way to the destination. " + Describe.Table(table.Table.Target) + ".");
        code.Open("public ref struct " + type);
        code.Line("private readonly global::Isomer.Engines.RowReader _row;");
        foreach (var cell in cells)
        {
            // private string? _valueEmail; private bool _hasEmail;
            code.Line($"private {cell.Type}{cell.FieldMark} _value{cell.Property}; private bool _has{cell.Property};");
        }

        code.Line();
        code.Line($"internal {type}(global::Isomer.Engines.RowReader row) => _row = row;");
        foreach (var cell in cells)
        {
            code.Line();
            EmitProperty(code, cell);
        }

        if (table.IsTransforming)
        {
            code.Line();
            EmitWriteTo(code, cells);
        }

        code.Line();
        ColumnConstants.Emit(code, columns, properties);
        code.Close();
    }

    private static void EmitProperty(CodeWriter code, TargetCell cell)
    {
        code.Summary(cell.Description);
        code.Open($"public {cell.Type}{cell.PropertyMark} {cell.Property}");
        code.Line($"readonly get => _has{cell.Property} ? _value{cell.Property}{cell.ForgivingMark} : {cell.Default};");
        code.Line($"set {{ _value{cell.Property} = value; _has{cell.Property} = true; }}");
        code.Close();
    }

    private static void EmitWriteTo(CodeWriter code, List<TargetCell> cells)
    {
        code.Open("internal readonly void WriteTo(global::Isomer.Engines.RowWriter writer)");
        foreach (var cell in cells)
        {
            code.Remark(cell.Column);
            code.Line($"if (!_has{cell.Property}) {{ {cell.MoveStatement} }}");
            if (cell.HoldsNull)
            {
                code.Line($"else if (_value{cell.Property} is null) {{ writer.WriteNull(); }}");
            }

            code.Line($"else {{ {cell.WriteStatement} }}");
        }

        code.Close();
    }
}
