using Isomer.Schema;

namespace Isomer.Tool.Assessing;

/// <summary>Lists the objects of a schema, and finds the one that a finding is about.</summary>
internal sealed class ObjectInventory
{
    private readonly Dictionary<string, SchemaObject> _byPath = new(StringComparer.Ordinal);

    public ObjectInventory(Blueprint schema)
    {
        Objects = [.. schema.Tables.SelectMany(OfTable), .. Standalone(schema)];
        foreach (var item in Objects)
        {
            _byPath.TryAdd(item.Path, item);
        }
    }

    /// <summary>Every object, in the blueprint's order.</summary>
    public IReadOnlyList<SchemaObject> Objects { get; }

    /// <summary>
    /// The object at a path or above it; null where there is none. Names may hold slashes, so the longest known part counts.
    /// </summary>
    public SchemaObject? Find(string path)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (_byPath.TryGetValue(path[..end], out var item))
            {
                return item;
            }
        }

        return null;
    }

    private static IEnumerable<SchemaObject> OfTable(Table table)
    {
        var path = $"tables/{table.Name}";
        IEnumerable<SchemaObject> parts =
        [
            Object(ObjectKind.Table, path, $"{table.Name}"),
            .. table.Columns.Select(c => Part(ObjectKind.Column, "columns", c.Name)),
            .. table.PrimaryKey is null ? [] : new[] { Object(ObjectKind.PrimaryKey, path + "/primaryKey", $"{table.Name}") },
            .. table.UniqueConstraints.Select(u => Part(ObjectKind.UniqueConstraint, "unique", u.Name)),
            .. table.Indexes.Select(i => Part(ObjectKind.Index, "indexes", i.Name, i.Native)),
            .. table.ForeignKeys.Select(f => Part(ObjectKind.ForeignKey, "foreignKeys", f.Name)),
            .. table.Checks.Select(c => Part(ObjectKind.Check, "checks", c.Name, (c.Expression as NativeExpression)?.Native)),
            .. table.Triggers.Select(t => Part(ObjectKind.Trigger, "triggers", t.Name, t.Native)),
        ];
        return parts;

        SchemaObject Part(ObjectKind kind, string section, string name, NativeText? native = null) =>
            Object(kind, $"{path}/{section}/{name}", $"{table.Name}.{name}", native);
    }

    private static IEnumerable<SchemaObject> Standalone(Blueprint schema) =>
    [
        .. schema.Sequences.Select(s => Object(ObjectKind.Sequence, $"sequences/{s.Name}", $"{s.Name}")),
        .. schema.Enums.Select(e => Object(ObjectKind.EnumType, $"enums/{e.Name}", $"{e.Name}")),
        .. schema.Domains.Select(d => Object(ObjectKind.Domain, $"domains/{d.Name}", $"{d.Name}")),
        .. schema.Views.Select(v => Object(ObjectKind.View, $"views/{v.Name}", $"{v.Name}", v.Native)),
        .. schema.Routines.Select(r => Object(ObjectKind.Routine, $"routines/{r.Name}", $"{r.Name}", r.Native)),
        .. schema.NativeObjects.Select(n => new SchemaObject(ObjectKind.Other, n.Kind, $"native/{n.Kind}/{n.Name}", $"{n.Name}", n.Native)),
    ];

    private static SchemaObject Object(ObjectKind kind, string path, string name, NativeText? native = null) =>
        new(kind, EffortRates.Of(kind).Name, path, name, native);
}
