using Isomer.Schema;

namespace Isomer.Generator.Emit;

/// <summary>Names and ordinals of a row type's columns.</summary>
internal static class ColumnConstants
{
    public static void Emit(CodeWriter code, EquatableArray<Column> columns, IReadOnlyList<string> properties)
    {
        code.Summary("The names of the columns.");
        code.Open("public static class Names");
        for (var i = 0; i < columns.Count; i++)
        {
            // public const string Email = "email";
            code.Line($"public const string {properties[i]} = {Literal.Quoted(columns[i].Name)};");
        }

        code.Close();
        code.Line();

        code.Summary("The positions of the columns in their table, from 0.");
        code.Open("public static class Ordinals");
        for (var i = 0; i < columns.Count; i++)
        {
            // public const int Email = 1;
            code.Line($"public const int {properties[i]} = {i};");
        }

        code.Close();
    }
}
