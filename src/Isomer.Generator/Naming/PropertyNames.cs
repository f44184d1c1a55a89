using System.Text;
using Isomer.Schema;

namespace Isomer.Generator.Naming;

/// <summary>The C# names of a table's columns, unique within the row type.</summary>
internal static class PropertyNames
{
    /// <summary>Members of a row type that are no column.</summary>
    public static readonly string[] Members = ["Names", "Ordinals", "WriteTo"];

    public static IReadOnlyList<string> Of(string rowType, EquatableArray<Column> columns)
    {
        var unique = new UniqueNames([rowType, .. Members]);
        var buffer = new StringBuilder();
        return [.. columns.Select(c => unique.Take(Pascal.Of(c.Name, buffer)))];
    }
}
