using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Tables, their keys, indexes, foreign keys, checks, triggers and comments: which statement stands in which stage, what it risks and what
/// takes it back. Keys and indexes come after the rows: that is faster than keeping them.
/// </summary>
internal abstract class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private const string NewKey = "fails where rows collide";

    protected PlanBuilder Steps => plan;

    protected Blueprint After => after;

    /// <summary>Whether keys and indexes of different tables are built side by side.</summary>
    protected virtual bool BuildsSideBySide => false;

    /// <summary>Whether so are the indexes of one table, once its keys stand.</summary>
    protected virtual bool BuildsIndexesSideBySide => false;

    public void Create(Table table)
    {
        var target = $"tables/{table.Name}";
        plan.Add(PlanStage.CreateTables, target, ddl.CreateTable(table), ddl.DropTable(table.Name));
        foreach (var sql in ddl.CreatePartitions(table))
        {
            plan.Add(PlanStage.CreatePartitions, target, sql);
        }

        var later = Later(table);
        if (later.PrimaryKey is { } primary)
        {
            PrimaryKey(table, primary, isNew: true);
        }

        foreach (var unique in later.UniqueConstraints)
        {
            Unique(table, unique, isNew: true);
        }

        AddIndexes(table, later.Indexes);
        foreach (var key in later.ForeignKeys)
        {
            ForeignKey(table.Name, key, isNew: true);
        }

        foreach (var trigger in table.Triggers)
        {
            AddTrigger(table.Name, trigger);
        }

        foreach (var (place, comment) in CommentPlace.Of(table))
        {
            Comment(target, place, null, comment);
        }

        Finish(table);
    }

    public virtual void Drop(Table table)
    {
        foreach (var key in Later(table).ForeignKeys)
        {
            DropForeignKey(table.Name, key);
        }

        plan.AddRisky(
            PlanStage.DropTables, PlanRisk.Destructive, "loses the table's rows", $"tables/{table.Name}", ddl.DropTable(table.Name),
            [.. Again(table)]);
    }

    public void Alter(AlterTable change)
    {
        Comment(change.Target, CommentPlace.Table(change.After.Name), change.Before.Comment, change.After.Comment);
        AlterStorage(change);
    }

    public void AddPrimaryKey(QualifiedName table, PrimaryKey key) => PrimaryKey(after.FindTable(table)!, key, isNew: false);

    public void DropPrimaryKey(QualifiedName table, PrimaryKey key) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/primaryKey", ddl.DropPrimaryKey(table, key),
        ddl.AddPrimaryKey(before.FindTable(table)!, key));

    public void AddUnique(QualifiedName table, UniqueConstraint unique) => Unique(after.FindTable(table)!, unique, isNew: false);

    public void DropUnique(QualifiedName table, UniqueConstraint unique) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/unique/{unique.Name}", ddl.DropUnique(table, unique),
        ddl.AddUnique(before.FindTable(table)!, unique));

    public void AddIndex(QualifiedName table, TableIndex index)
    {
        Index(after.FindTable(table)!, index, isNew: false);
        Comment($"tables/{table}/indexes/{index.Name}", CommentPlace.Index(table, index.Name), null, index.Comment);
    }

    public void DropIndex(QualifiedName table, TableIndex index)
    {
        var comment = index.Comment is null ? null : ddl.Comment(CommentPlace.Index(table, index.Name), null, index.Comment);
        var create = ddl.CreateIndex(before.FindTable(table)!, index);
        plan.Add(
            PlanStage.DropIndexes, $"tables/{table}/indexes/{index.Name}", ddl.DropIndex(table, index),
            comment is null ? [create] : [create, comment]);
    }

    public void AddForeignKey(QualifiedName table, ForeignKey key) => ForeignKey(table, key, isNew: false);

    public void DropForeignKey(QualifiedName table, ForeignKey key) => plan.Add(
        PlanStage.DropForeignKeys, $"tables/{table}/foreignKeys/{key.Name}", ddl.DropForeignKey(table, key), ddl.AddForeignKey(table, key));

    public void AddCheck(QualifiedName table, CheckConstraint check) => plan.AddRisky(
        PlanStage.AddChecks, PlanRisk.MayFail, "fails where a row breaks it", $"tables/{table}/checks/{check.Name}",
        ddl.AddCheck(after.FindTable(table)!, check), ddl.DropCheck(table, check));

    public void DropCheck(QualifiedName table, CheckConstraint check) => plan.Add(
        PlanStage.DropChecks, $"tables/{table}/checks/{check.Name}", ddl.DropCheck(table, check),
        ddl.AddCheck(before.FindTable(table)!, check));

    public void AddTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.CreateTriggers, $"tables/{table}/triggers/{trigger.Name}", ddl.CreateTrigger(trigger), ddl.DropTrigger(table, trigger));

    public void DropTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.DropTriggers, $"tables/{table}/triggers/{trigger.Name}", ddl.DropTrigger(table, trigger), ddl.CreateTrigger(trigger));

    /// <summary>A key cannot go while a foreign key refers to it: those that stay are taken off and put on again.</summary>
    public virtual void ReplaceForeignKeys(EquatableArray<Change> changes)
    {
        var keys = changes.SelectMany(DroppedKey).ToList();
        Replace((_, key) =>
            keys.Any(k => k.Table == key.Principal
                && new HashSet<string>(k.Columns, StringComparer.Ordinal).SetEquals(key.PrincipalColumns)));
    }

    /// <summary>The columns of a key that goes, to which a foreign key may refer; none for any other change.</summary>
    public static IEnumerable<(QualifiedName Table, IReadOnlyList<string> Columns)> DroppedKey(Change change) => change switch
    {
        DropPrimaryKey d => [(d.Table, [.. d.Key.Columns])],
        DropUniqueConstraint d => [(d.Table, [.. d.Constraint.Columns])],
        DropIndex { Index.IsUnique: true } d =>
            [(d.Table, [.. d.Index.Columns.Select(i => i.Expression).OfType<ColumnExpression>().Select(i => i.Name)])],
        _ => [],
    };

    /// <summary>Comments on an object; nothing where both are the same, or where the engine states comments elsewhere.</summary>
    public void Comment(string target, CommentPlace place, string? was, string? shall)
    {
        if (was != shall && ddl.Comment(place, was, shall) is { } sql)
        {
            plan.Add(PlanStage.Comment, target, sql, ddl.Comment(place, shall, was)!);
        }
    }

    /// <summary>Storage and partitions.</summary>
    /// <exception cref="IsomerException">The engine keeps them as they were made.</exception>
    protected abstract void AlterStorage(AlterTable change);

    /// <summary>A table with only those keys and indexes that are statements of their own.</summary>
    protected virtual Table Later(Table table) => table;

    /// <summary>What a new table needs at the end.</summary>
    protected virtual void Finish(Table table)
    {
    }

    /// <summary>The statements that make a dropped table anew.</summary>
    protected virtual IEnumerable<string> Again(Table table)
    {
        var later = Later(table);
        return ddl.CreatePartitions(table).Prepend(ddl.CreateTable(table))
            .Concat(later.PrimaryKey is { } key ? [ddl.AddPrimaryKey(table, key)] : [])
            .Concat(later.UniqueConstraints.Select(u => ddl.AddUnique(table, u)))
            .Concat(later.Indexes.Select(i => ddl.CreateIndex(table, i)))
            .Concat(table.Triggers.Select(ddl.CreateTrigger))
            .Concat(CommentPlace.Of(table).Select(c => ddl.Comment(c.Place, null, c.Comment)).OfType<string>());
    }

    /// <summary>The stage of a unique constraint.</summary>
    protected virtual PlanStage StageOf(Table table, UniqueConstraint unique) => PlanStage.AddKeys;

    /// <summary>A faster way to put a foreign key on a table that the plan makes; null for none.</summary>
    protected virtual PlanShortcut? ShortcutOf(QualifiedName table, ForeignKey key) => null;

    /// <summary>Takes foreign keys that stay off, and puts them on again.</summary>
    protected void Replace(Func<QualifiedName, ForeignKey, bool> isInTheWay)
    {
        foreach (var table in before.Tables)
        {
            foreach (var key in table.ForeignKeys.Where(k =>
                isInTheWay(table.Name, k) && after.FindTable(table.Name)?.ForeignKeys.Contains(k) == true))
            {
                DropForeignKey(table.Name, key);
                AddForeignKey(table.Name, key);
            }
        }
    }

    /// <summary>The indexes of a new table.</summary>
    protected virtual void AddIndexes(Table table, IEnumerable<TableIndex> indexes)
    {
        foreach (var index in indexes)
        {
            Index(table, index, isNew: true);
        }
    }

    /// <summary>Adds a step that builds keys or indexes of a table.</summary>
    protected void Build(Table table, PlanStage stage, bool isSafe, PlanStep step) => plan.Add(stage, step with
    {
        // Keys lock their table.
        Tables = BuildsSideBySide ? EquatableArray<QualifiedName>.Wrap([table.Name]) : default,
        Beside = BuildsIndexesSideBySide && stage == PlanStage.AddIndexes
            ? IndexTargets(table).Where(t => t != step.Target).ToEquatableArray()
            : default,
        Risk = isSafe ? PlanRisk.None : PlanRisk.MayFail,
        RiskReason = isSafe ? null : NewKey,
    });

    /// <summary>A foreign key's step, in the place that the engine has for it.</summary>
    protected virtual PlanStep Place(PlanStep step, QualifiedName table, ForeignKey key) => step;

    private static string TargetOf(QualifiedName table, TableIndex index) => $"tables/{table}/indexes/{index.Name}";

    private static string TargetOf(Table table, UniqueConstraint unique) => $"tables/{table.Name}/unique/{unique.Name}";

    private void PrimaryKey(Table table, PrimaryKey key, bool isNew) => Build(
        table, PlanStage.AddKeys, isNew, PlanBuilder.Step(
            PlanStage.AddKeys, $"tables/{table.Name}/primaryKey", ddl.AddPrimaryKey(table, key), ddl.DropPrimaryKey(table.Name, key)));

    private void Unique(Table table, UniqueConstraint unique, bool isNew)
    {
        var stage = StageOf(table, unique);
        Build(table, stage, isNew, PlanBuilder.Step(
            stage, TargetOf(table, unique), ddl.AddUnique(table, unique), ddl.DropUnique(table.Name, unique)));
    }

    private void Index(Table table, TableIndex index, bool isNew) => Build(
        table, PlanStage.AddIndexes, isNew || !index.IsUnique, PlanBuilder.Step(
            PlanStage.AddIndexes, TargetOf(table.Name, index), ddl.CreateIndex(table, index), ddl.DropIndex(table.Name, index)));

    private IEnumerable<string> IndexTargets(Table table) => table.Indexes.Select(i => TargetOf(table.Name, i))
        .Concat(table.UniqueConstraints.Where(u => StageOf(table, u) == PlanStage.AddIndexes).Select(u => TargetOf(table, u)));

    private void ForeignKey(QualifiedName table, ForeignKey key, bool isNew)
    {
        var step = PlanBuilder.Step(
            PlanStage.AddForeignKeys, $"tables/{table}/foreignKeys/{key.Name}", ddl.AddForeignKey(table, key),
            ddl.DropForeignKey(table, key));
        plan.Add(PlanStage.AddForeignKeys, Place(step with
        {
            Risk = PlanRisk.MayFail,
            RiskReason = "fails where a row refers to none",
            Shortcut = isNew ? ShortcutOf(table, key) : null,
        }, table, key));
    }
}
