using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>Names and ordinals of a row type's columns.</summary>
internal static class ColumnConstants
{
    public static void Emit(CodeWriter code, EquatableArray<Column> columns, IReadOnlyList<string> properties)
    {
        code.Summary("The names of the columns.");
        Open(code, "Names", columns.IsEmpty ? null : "string");
        for (var i = 0; i < columns.Count; i++)
        {
            // Email = "email",
            code.Line($"    {properties[i]} = {new QuotedCode(columns[i].Name)}{End(columns, i)}");
        }

        code.Close();
        code.Line();

        code.Summary("The positions of the columns in their table, from 0.");
        Open(code, "Ordinals", columns.IsEmpty ? null : "int");
        for (var i = 0; i < columns.Count; i++)
        {
            // Email = 1,
            code.Line($"    {properties[i]} = {i}{End(columns, i)}");
        }

        code.Close();
    }

    // One declaration for all constants; none where there is no constant.
    private static void Open(CodeWriter code, string name, string? type)
    {
        code.Open("public static class " + name);
        if (type is not null)
        {
            code.Line("public const " + type);
        }
    }

    private static string End(EquatableArray<Column> columns, int index) => index == columns.Count - 1 ? ";" : ",";
}
