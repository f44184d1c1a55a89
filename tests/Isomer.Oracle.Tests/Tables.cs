using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle.Tests;

/// <summary>Short ways to name tables to readers and writers.</summary>
internal static class Tables
{
    public static Table Of(string name, params (string Name, string Type)[] columns) => new()
    {
        Name = new QualifiedName(name),
        Columns = columns.Select(c => new Column { Name = c.Name, Type = CanonicalType.Parse(c.Type), IsNullable = true }).ToEquatableArray(),
    };

    public static Table WithKey(this Table table, params string[] columns) => table with { PrimaryKey = new(null, columns.ToEquatableArray()) };

    public static ReadRequest Read(Table table, KeyRange? range = null, Expression? filter = null) => new()
    {
        Table = table,
        Columns = [.. table.Columns.Select(c => new ReadColumn(c, c.Type))],
        Range = range ?? KeyRange.All,
        Filter = filter,
    };

    public static WriteTarget Write(Table table) =>
        new(table, [.. table.Columns.Select(c => new WriteColumn(c, new OracleEngine().Dialect.StoreType(c.Type), c.Type))]);

    /// <summary>A table as the server would tell of it.</summary>
    public static StoredTable Stored(string name, params (string Name, StoredType Type)[] columns) => new(
        SqlText.Quote(name), 0, columns.ToDictionary(c => c.Name, c => new StoredColumn(c.Name, c.Type, IsNullable: false, IsAlwaysNumbered: false)));
}
