using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>What was understood of a table or column, in a few words, for whoever reads the generated code.</summary>
internal static class Describe
{
    /// <summary><c>customers: 5 columns, key (id)</c></summary>
    public static string Table(Table table)
    {
        var count = table.Columns.Count;
        var key = table.PrimaryKey is { } primary ? "key (" + string.Join(", ", primary.Columns) + ")" : "no key";
        return $"{table.Name}: {count} {(count == 1 ? "column" : "columns")}, {key}";
    }

    /// <summary><c>email: string(255), may be NULL</c></summary>
    public static string Column(Column column)
    {
        var facts = (column.IsNullable, column.Generated is not null) switch
        {
            (true, true) => ", may be NULL, generated",
            (true, false) => ", may be NULL",
            (false, true) => ", generated",
            _ => "",
        };
        return string.Concat(column.Name, ": ", ClrType.Of(column.Type).Canonical, facts);
    }

    /// <summary><c>mail: string(255), from email: text</c></summary>
    public static string Move(MappedColumn move) => Column(move.Target) + move switch
    {
        { Constant: { } } => "; a constant of the mapping",
        { Source: { } source } when source.Name != move.Target.Name || source.Type != move.Target.Type => "; from " + Column(source),
        _ => "",
    };
}
