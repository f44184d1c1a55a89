using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Tables, their keys, indexes, checks and triggers.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private const string NewKey = "fails where rows collide";

    private const string NewReference = "fails where a row refers to none";

    private static IdentifierRules Rules => Identifiers.Rules;

    public void Create(Table table)
    {
        var target = $"tables/{table.Name}";
        plan.Add(PlanStage.CreateTables, target, ddl.CreateTable(table), DropTable(table));
        if (table.PrimaryKey is { } key)
        {
            Key(target + "/primaryKey", table.Name, ddl.PrimaryKey(key), DropClause(key), isNew: true);
        }

        foreach (var unique in table.UniqueConstraints)
        {
            Key($"{target}/unique/{unique.Name}", table.Name, ddl.Unique(unique), "DROP CONSTRAINT " + Rules.Quote(unique.Name), isNew: true);
        }

        foreach (var index in table.Indexes)
        {
            Index(table, index, isNew: true);
        }

        foreach (var reference in table.ForeignKeys)
        {
            AddForeignKey(table.Name, reference);
        }

        foreach (var trigger in table.Triggers)
        {
            AddTrigger(table.Name, trigger);
        }

        foreach (var (on, comment) in Comments(table))
        {
            plan.Add(PlanStage.Comment, target, DdlWriter.Comment(on, comment));
        }
    }

    public void Drop(Table table)
    {
        foreach (var key in table.ForeignKeys)
        {
            DropForeignKey(table.Name, key);
        }

        var again = new List<string> { ddl.CreateTable(table) };
        again.AddRange(table.PrimaryKey is null ? [] : [Alter(table.Name, "ADD " + ddl.PrimaryKey(table.PrimaryKey))]);
        again.AddRange(table.UniqueConstraints.Select(u => Alter(table.Name, "ADD " + ddl.Unique(u))));
        again.AddRange(table.Indexes.Select(i => ddl.CreateIndex(table, i)));
        again.AddRange(table.Triggers.Select(t => PlSql.Statement(t.Native.Text)));
        again.AddRange(Comments(table).Select(c => DdlWriter.Comment(c.On, c.Comment)));
        plan.AddRisky(PlanStage.DropTables, PlanRisk.Destructive, "loses the table's rows", $"tables/{table.Name}", DropTable(table), [.. again]);
    }

    /// <summary>The comment. How the rows are stored, and into which partitions, is not changed in place.</summary>
    public void Alter(AlterTable change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Partitioning != shall.Partitioning || was.Native != shall.Native)
        {
            throw new IsomerException(Codes.CannotPlan, change.Target, "the engine keeps a table's storage and partitions as they were made");
        }

        if (was.Comment != shall.Comment)
        {
            var on = "TABLE " + Rules.Quote(shall.Name);
            plan.Add(PlanStage.Comment, change.Target, DdlWriter.Comment(on, shall.Comment), DdlWriter.Comment(on, was.Comment));
        }
    }

    public void AddPrimaryKey(QualifiedName table, PrimaryKey key) => Key($"tables/{table}/primaryKey", table, ddl.PrimaryKey(key), DropClause(key), isNew: false);

    public void DropPrimaryKey(QualifiedName table, PrimaryKey key) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/primaryKey", Alter(table, DropClause(key)), Alter(table, "ADD " + ddl.PrimaryKey(key)));

    public void AddUnique(QualifiedName table, UniqueConstraint unique) =>
        Key($"tables/{table}/unique/{unique.Name}", table, ddl.Unique(unique), "DROP CONSTRAINT " + Rules.Quote(unique.Name), isNew: false);

    public void DropUnique(QualifiedName table, UniqueConstraint unique) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/unique/{unique.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(unique.Name)), Alter(table, "ADD " + ddl.Unique(unique)));

    public void AddIndex(QualifiedName table, TableIndex index) => Index(after.FindTable(table)!, index, isNew: false);

    public void DropIndex(QualifiedName table, TableIndex index) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/indexes/{index.Name}", DdlWriter.DropIndex(table, index), ddl.CreateIndex(before.FindTable(table)!, index));

    public void AddForeignKey(QualifiedName table, ForeignKey key) => plan.AddRisky(
        PlanStage.AddForeignKeys, PlanRisk.MayFail, NewReference, $"tables/{table}/foreignKeys/{key.Name}",
        Alter(table, "ADD " + ddl.ForeignKey(key)), Alter(table, "DROP CONSTRAINT " + Rules.Quote(key.Name)));

    public void DropForeignKey(QualifiedName table, ForeignKey key) => plan.Add(
        PlanStage.DropForeignKeys, $"tables/{table}/foreignKeys/{key.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(key.Name)), Alter(table, "ADD " + ddl.ForeignKey(key)));

    public void AddCheck(QualifiedName table, CheckConstraint check) => plan.AddRisky(
        PlanStage.AddChecks, PlanRisk.MayFail, "fails where a row breaks it", $"tables/{table}/checks/{check.Name}",
        Alter(table, "ADD " + ddl.Check(after.FindTable(table)!, check)), Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)));

    public void DropCheck(QualifiedName table, CheckConstraint check) => plan.Add(
        PlanStage.DropChecks, $"tables/{table}/checks/{check.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)), Alter(table, "ADD " + ddl.Check(before.FindTable(table)!, check)));

    public void AddTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.CreateTriggers, $"tables/{table}/triggers/{trigger.Name}", PlSql.Statement(trigger.Native.Text), DropTrigger(table, trigger.Name));

    public void DropTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.DropTriggers, $"tables/{table}/triggers/{trigger.Name}", DropTrigger(table, trigger.Name), trigger.Native.Text);

    /// <summary>A key cannot go while a foreign key refers to it: those that stay are taken off and put on again.</summary>
    public void ReplaceForeignKeys(EquatableArray<Change> changes)
    {
        var keys = changes.Select(c => c switch
        {
            DropPrimaryKey d => (d.Table, (IEnumerable<string>)d.Key.Columns),
            DropUniqueConstraint d => (d.Table, d.Constraint.Columns),
            _ => (new QualifiedName(""), []),
        }).ToList();
        foreach (var table in before.Tables)
        {
            foreach (var key in table.ForeignKeys.Where(k => after.FindTable(table.Name)?.ForeignKeys.Contains(k) == true))
            {
                if (keys.Any(k => k.Item1 == key.Principal && new HashSet<string>(k.Item2, StringComparer.Ordinal).SetEquals(key.PrincipalColumns)))
                {
                    DropForeignKey(table.Name, key);
                    AddForeignKey(table.Name, key);
                }
            }
        }
    }

    private static string Alter(QualifiedName table, string what) => $"ALTER TABLE {Rules.Quote(table)} {what}";

    // With PURGE the name of an index or constraint is free again at once.
    private static string DropTable(Table table) => $"DROP TABLE {Rules.Quote(table.Name)} PURGE";

    private static string DropClause(PrimaryKey key) => key.Name is null ? "DROP PRIMARY KEY" : "DROP CONSTRAINT " + Rules.Quote(key.Name);

    private static string DropTrigger(QualifiedName table, string name) => "DROP TRIGGER " + Rules.Quote(new QualifiedName(table.Schema, name));

    private static IEnumerable<(string On, string Comment)> Comments(Table table)
    {
        if (table.Comment is not null)
        {
            yield return ("TABLE " + Rules.Quote(table.Name), table.Comment);
        }

        foreach (var column in table.Columns.Where(c => c.Comment is not null))
        {
            yield return ($"COLUMN {Rules.Quote(table.Name)}.{Rules.Quote(column.Name)}", column.Comment!);
        }
    }

    // Each of these takes the table for itself alone, so none runs beside another of its table.
    private void Key(string target, QualifiedName table, string clause, string drop, bool isNew)
    {
        var step = PlanBuilder.Step(PlanStage.AddKeys, target, Alter(table, "ADD " + clause), Alter(table, drop));
        plan.Add(PlanStage.AddKeys, isNew ? step : step with { Risk = PlanRisk.MayFail, RiskReason = NewKey });
    }

    private void Index(Table table, TableIndex index, bool isNew)
    {
        var step = PlanBuilder.Step(
            PlanStage.AddIndexes, $"tables/{table.Name}/indexes/{index.Name}", ddl.CreateIndex(table, index), DdlWriter.DropIndex(table.Name, index));
        plan.Add(PlanStage.AddIndexes, isNew || !index.IsUnique ? step : step with { Risk = PlanRisk.MayFail, RiskReason = NewKey });
    }
}
