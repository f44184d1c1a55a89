namespace Isomer.Schema;

/// <summary>The paths of the mapping's rules, as <see cref="Diagnostic.Target"/> and <see cref="SourceMap"/> hold them.</summary>
internal static class RulePath
{
    public static string Of(string section, string name) => section + "/" + name;

    public static string Of(TableRule table) => Of("tables", table.Table);

    public static string Of(TableRule table, ColumnRule column) => Of(table) + "/columns/" + column.Column;
}
