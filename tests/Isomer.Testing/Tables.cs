using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Testing;

/// <summary>Short ways to name tables to readers and writers.</summary>
public static class Tables
{
    public static Table Of(string name, params (string Name, string Type)[] columns) =>
        Of(name, [.. columns.Select(c => (c.Name, CanonicalType.Parse(c.Type)))]);

    public static Table Of(string name, (string Name, CanonicalType Type)[] columns) => new()
    {
        Name = new QualifiedName(name),
        Columns = columns.Select(c => new Column { Name = c.Name, Type = c.Type, IsNullable = true }).ToEquatableArray(),
    };

    public static Table WithKey(this Table table, params string[] columns) =>
        table with { PrimaryKey = new(null, columns.ToEquatableArray()) };

    /// <summary>All columns, each as its own type.</summary>
    public static ReadRequest Read(Table table, KeyRange? range = null, Expression? filter = null) => new()
    {
        Table = table,
        Columns = [.. table.Columns.Select(c => new ReadColumn(c, c.Type))],
        Range = range ?? KeyRange.All,
        Filter = filter,
    };

    /// <summary>All columns, each of the type that the dialect makes of it.</summary>
    public static WriteTarget Write(Table table, Dialect dialect) =>
        new(table, [.. table.Columns.Select(c => new WriteColumn(c, dialect.StoreType(c.Type), c.Type))]);
}
