using System.IO.Enumeration;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Sqlite.Sql;

namespace Isomer.Sqlite;

/// <summary>Makes a blueprint from what the X-Ray's queries gave.</summary>
internal sealed class SchemaBuilder(CatalogRows rows, Dialect dialect, XRayOptions options)
{
    private readonly Findings _findings = new(dialect);
    private readonly VirtualTables _virtualTables = new(rows.Objects);

    public XRayResult Build(string? version)
    {
        var builders = new List<(TableBuilder Builder, Table Table)>();
        foreach (var row in rows.Objects.Where(o => o.Type == "table" && IsWanted(o.Name)))
        {
            if (row.IsVirtual)
            {
                _findings.Keep("virtual table", row.Name, row.Sql, "its rows live in a module of SQLite");
            }
            else
            {
                var builder = new TableBuilder(row, rows, dialect, _findings);
                builders.Add((builder, builder.Build()));
            }
        }

        var tables = AddForeignKeys(builders);
        var views = Views();
        KeepTriggersOfOthers(tables);
        var blueprint = new Blueprint
        {
            Origin = new(dialect.Id, version),
            Tables = tables,
            Views = views,
            NativeObjects = _findings.Natives,
        };
        return new(blueprint, _findings.Diagnostics);
    }

    private EquatableArray<Table> AddForeignKeys(List<(TableBuilder Builder, Table Table)> builders)
    {
        var byName = builders.ToDictionary(b => b.Table.Name.Name, b => b.Table, StringComparer.OrdinalIgnoreCase);
        var foreignKeys = new ForeignKeyBuilder(byName, _findings);
        return builders
            .Select(b => foreignKeys.Add(b.Table, b.Builder.StatedForeignKeys()))
            .OrderBy(t => t.Name)
            .ToEquatableArray();
    }

    private EquatableArray<View> Views()
    {
        var views = new List<View>();
        foreach (var row in rows.Objects.Where(o => o.Type == "view" && IsWanted(o.Name)))
        {
            if (ViewDefinition.Parse(row.Sql) is { } view)
            {
                // A view has no list of names in the blueprint: a common table expression of the same name says it within the query.
                var name = SqliteText.Quote(row.Name);
                var query = view.Columns is null ? view.Query : $"WITH {name} {view.Columns} AS ({view.Query}\n) SELECT * FROM {name}";
                views.Add(new(new(row.Name), SqliteText.Native(query)));
            }
            else
            {
                _findings.Keep("view", row.Name, row.Sql, "its text is not understood");
            }
        }

        return views.OrderBy(v => v.Name).ToEquatableArray();
    }

    private void KeepTriggersOfOthers(EquatableArray<Table> tables)
    {
        var withTriggers = tables.Select(t => t.Name.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Objects.Where(o => o.Type == "trigger" && IsWanted(o.Table) && !withTriggers.Contains(o.Table)))
        {
            _findings.Keep("trigger", row.Name, row.Sql, "it belongs to a view");
        }
    }

    private bool IsWanted(string name) =>
        (options.Schemas.Count == 0 || options.Schemas.Contains("main"))
        && !_virtualTables.OwnsTable(name)
        && !name.StartsWith("isomer_", StringComparison.OrdinalIgnoreCase)
        && !options.Exclude.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name));
}
