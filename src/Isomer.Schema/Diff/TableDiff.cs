namespace Isomer.Schema;

/// <summary>Compares two definitions of one table, part by part.</summary>
internal static class TableDiff
{
    public static IEnumerable<Change> Compare(EngineView engine, Table before, Table after)
    {
        if (before == after)
        {
            return [];
        }

        (before, after) = (engine.Of(before), engine.Of(after));
        var name = after.Name;
        var changes = new List<Change>();
        if (before.Comment != after.Comment || before.Native != after.Native || before.Partitioning != after.Partitioning)
        {
            changes.Add(new AlterTable(before, after));
        }

        var parts = new NamedPairs(changes, keepUnknown: false);
        parts.Compare(
            before.Columns, after.Columns, c => c.Name,
            c => new AddColumn(name, c), c => new DropColumn(name, c), SchemaDiff.Alter<Column>((b, a) => new AlterColumn(name, b, a)));
        if (!AreEqual(before.PrimaryKey, after.PrimaryKey))
        {
            changes.AddRange(before.PrimaryKey is { } b ? [new DropPrimaryKey(name, b)] : []);
            changes.AddRange(after.PrimaryKey is { } a ? [new AddPrimaryKey(name, a)] : []);
        }

        Replace(
            before.UniqueConstraints, after.UniqueConstraints, c => c.Name, c => new AddUniqueConstraint(name, c),
            c => new DropUniqueConstraint(name, c));
        Replace(before.Indexes, after.Indexes, i => i.Name, i => new AddIndex(name, i), i => new DropIndex(name, i));
        Replace(before.ForeignKeys, after.ForeignKeys, k => k.Name, k => new AddForeignKey(name, k), k => new DropForeignKey(name, k));
        Replace(before.Checks, after.Checks, c => c.Name, c => new AddCheck(name, c), c => new DropCheck(name, c));
        Replace(before.Triggers, after.Triggers, t => t.Name, t => new AddTrigger(name, t), t => new DropTrigger(name, t));
        return changes;

        void Replace<T>(EquatableArray<T> b, EquatableArray<T> a, Func<T, string> key, Func<T, Change> add, Func<T, Change> drop)
            where T : class => parts.Compare(b, a, key, add, drop, SchemaDiff.Replace(drop, add));
    }

    // The engine chose the name where none is told.
    private static bool AreEqual(PrimaryKey? before, PrimaryKey? after) =>
        before is null || after is null
            ? before is null && after is null
            : before.Name is null || after.Name is null ? before with { Name = null } == after with { Name = null } : before == after;
}
