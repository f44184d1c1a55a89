using Isomer.Generator.Model;
using Isomer.Generator.Naming;
using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>
/// The destination's row. It holds what the <c>Transform</c> assigns; every other column is moved from the reader as it is, and only
/// then: a value that would not convert is no error where the <c>Transform</c> replaces it.
/// </summary>
internal static class TargetRowEmitter
{
    public static void Emit(CodeWriter code, TableModel table, RowLayout layout)
    {
        var (type, columns) = (table.Types.Target, table.Table.Target.Columns);
        var properties = PropertyNames.Of(type, columns);
        var cells = layout.Writes
            .Select((w, i) => new Cell(w.Column, properties[table.Table.Target.IndexOfColumn(w.Column.Target.Name)], i, w.ReadOrdinal))
            .ToList();

        code.Summary("A row on its way to the destination. " + Describe.Table(table.Table.Target) + ".");
        code.Open("public ref struct " + type);
        code.Line("private readonly global::Isomer.Engines.RowReader _row;");
        foreach (var cell in cells)
        {
            // private string? _valueEmail; private bool _hasEmail;
            code.Line($"private {cell.FieldType} {cell.Field}; private bool {cell.Flag};");
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

    private static void EmitProperty(CodeWriter code, Cell cell)
    {
        code.Summary(Describe.Move(cell.Move));
        code.Open($"public {cell.PropertyType} {cell.Property}");
        code.Line($"readonly get => {cell.Flag} ? {cell.Field}{(cell.IsForgiven ? "!" : "")} : {cell.Default};");
        code.Line($"set {{ {cell.Field} = value; {cell.Flag} = true; }}");
        code.Close();
    }

    private static void EmitWriteTo(CodeWriter code, List<Cell> cells)
    {
        code.Open("internal readonly void WriteTo(global::Isomer.Engines.RowWriter writer)");
        foreach (var cell in cells)
        {
            code.Remark(cell.Move.Target.Name);
            code.Line($"if (!{cell.Flag}) {{ {cell.MoveStatement} }}");
            if (cell.HoldsNull)
            {
                code.Line($"else if ({cell.Field} is null) {{ writer.WriteNull(); }}");
            }

            code.Line($"else {{ {cell.WriteStatement} }}");
        }

        code.Close();
    }

    /// <summary>One column of the row.</summary>
    private sealed class Cell(MappedColumn move, string property, int writeOrdinal, int readOrdinal)
    {
        private readonly ClrType _type = ClrType.Of(move.Target.Type);

        public MappedColumn Move => move;

        public string Property => property;

        public string Field { get; } = "_value" + property;

        public string Flag { get; } = "_has" + property;

        // A field of a reference type begins as null, whatever the column says.
        public bool HoldsNull => move.Target.IsNullable || _type.IsReference;

        public bool IsForgiven => _type.IsReference && !move.Target.IsNullable;

        public string PropertyType => _type.Name + (move.Target.IsNullable ? "?" : "");

        public string FieldType => _type.Name + (HoldsNull ? "?" : "");

        public string Default => move.Constant is { } constant
            ? Constant.Value(constant, move.Target)
            : _type.ReadNullable("_row", readOrdinal, move.Target.IsNullable);

        public string MoveStatement => MapperEmitter.MoveStatement(move, "_row", readOrdinal);

        public string WriteStatement =>
            _type.Write("writer", writeOrdinal, HoldsNull && !_type.IsReference ? Field + ".Value" : Field) + ";";
    }
}
