namespace Isomer.Oracle.Tests;

/// <summary>Tables as the server would tell of them.</summary>
internal static class StoredTables
{
    public static StoredTable Of(string name, params (string Name, StoredType Type)[] columns) => new(
        SqlText.Quote(name), 0,
        columns.ToDictionary(c => c.Name, c => new StoredColumn(c.Name, c.Type, IsNullable: false, IsAlwaysNumbered: false)));
}
