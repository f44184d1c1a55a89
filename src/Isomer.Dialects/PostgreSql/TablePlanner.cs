using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Tables, their keys, indexes, checks and triggers.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan)
{
    private const string NewKey = "fails where rows collide";

    private const string NewReference = "fails where a row refers to none";

    private static IdentifierRules Rules => Identifiers.Rules;

    public void Create(Table table)
    {
        var target = $"tables/{table.Name}";
        plan.Add(PlanStage.CreateTables, target, ddl.CreateTable(table), $"DROP TABLE {Rules.Quote(table.Name)}");
        foreach (var sql in table.Partitioning is null ? [] : ddl.CreatePartitions(table.Name, table.Partitioning))
        {
            plan.Add(PlanStage.CreatePartitions, target, sql);
        }

        if (table.PrimaryKey is not null)
        {
            Key(target + "/primaryKey", table.Name, ddl.PrimaryKey(table.PrimaryKey), PrimaryKeyName(table.Name, table.PrimaryKey), isNew: true);
        }

        foreach (var unique in table.UniqueConstraints)
        {
            Key($"{target}/unique/{unique.Name}", table.Name, ddl.Unique(unique), unique.Name, isNew: true);
        }

        foreach (var index in table.Indexes)
        {
            Index(table.Name, index, isNew: true);
        }

        foreach (var key in table.ForeignKeys)
        {
            AddForeignKey(table.Name, key);
        }

        foreach (var trigger in table.Triggers)
        {
            AddTrigger(table.Name, trigger);
        }

        foreach (var (on, comment) in Comments(table))
        {
            plan.Add(PlanStage.Comment, target, ddl.Comment(on, comment));
        }
    }

    public void Drop(Table table)
    {
        foreach (var key in table.ForeignKeys)
        {
            DropForeignKey(table.Name, key);
        }

        var again = new List<string> { ddl.CreateTable(table) };
        again.AddRange(table.Partitioning is null ? [] : ddl.CreatePartitions(table.Name, table.Partitioning));
        again.AddRange(table.PrimaryKey is null ? [] : [Alter(table.Name, "ADD " + ddl.PrimaryKey(table.PrimaryKey))]);
        again.AddRange(table.UniqueConstraints.Select(u => Alter(table.Name, "ADD " + ddl.Unique(u))));
        again.AddRange(table.Indexes.Select(i => ddl.CreateIndex(table.Name, i)));
        again.AddRange(table.Triggers.Select(t => t.Native.Text));
        again.AddRange(Comments(table).Select(c => ddl.Comment(c.On, c.Comment)));
        plan.AddRisky(
            PlanStage.DropTables, PlanRisk.Destructive, "loses the table's rows", $"tables/{table.Name}",
            $"DROP TABLE {Rules.Quote(table.Name)}", [.. again]);
    }

    /// <summary>Comment, storage and partitions.</summary>
    public void Alter(AlterTable change)
    {
        var (before, after) = (change.Before, change.After);
        if (before.Comment != after.Comment)
        {
            var on = "TABLE " + Rules.Quote(after.Name);
            plan.Add(PlanStage.Comment, change.Target, ddl.Comment(on, after.Comment), ddl.Comment(on, before.Comment));
        }

        if (before.Native != after.Native)
        {
            var (was, shall) = (before.Native?.Text ?? "", after.Native?.Text ?? "");
            if (was.Replace("UNLOGGED", "").Trim() != shall.Replace("UNLOGGED", "").Trim())
            {
                throw new IsomerException(Codes.CannotPlan, change.Target, $"storage options {was} cannot become {shall} in place");
            }

            plan.AddRisky(
                PlanStage.AlterTables, PlanRisk.Rewrites, "rewrites the table", change.Target,
                Alter(after.Name, Logging(shall)), Alter(after.Name, Logging(was)));
        }

        if (before.Partitioning != after.Partitioning)
        {
            Repartition(change);
        }
    }

    public void AddPrimaryKey(QualifiedName table, PrimaryKey key) =>
        Key($"tables/{table}/primaryKey", table, ddl.PrimaryKey(key), PrimaryKeyName(table, key), isNew: false);

    public void DropPrimaryKey(QualifiedName table, PrimaryKey key) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/primaryKey",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(PrimaryKeyName(table, key))), Alter(table, "ADD " + ddl.PrimaryKey(key)));

    public void AddUnique(QualifiedName table, UniqueConstraint unique) =>
        Key($"tables/{table}/unique/{unique.Name}", table, ddl.Unique(unique), unique.Name, isNew: false);

    public void DropUnique(QualifiedName table, UniqueConstraint unique) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/unique/{unique.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(unique.Name)), Alter(table, "ADD " + ddl.Unique(unique)));

    public void AddIndex(QualifiedName table, TableIndex index)
    {
        Index(table, index, isNew: false);
        if (index.Comment is not null)
        {
            plan.Add(PlanStage.Comment, $"tables/{table}/indexes/{index.Name}", ddl.Comment("INDEX " + IndexName(table, index), index.Comment));
        }
    }

    public void DropIndex(QualifiedName table, TableIndex index) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/indexes/{index.Name}", "DROP INDEX " + IndexName(table, index), ddl.CreateIndex(table, index));

    public void AddForeignKey(QualifiedName table, ForeignKey key) => plan.Add(PlanStage.AddForeignKeys, PlanBuilder.Step(
        PlanStage.AddForeignKeys, $"tables/{table}/foreignKeys/{key.Name}",
        Alter(table, "ADD " + ddl.ForeignKey(key)), Alter(table, "DROP CONSTRAINT " + Rules.Quote(key.Name))) with
    {
        Risk = PlanRisk.MayFail,
        RiskReason = NewReference,
    });

    public void DropForeignKey(QualifiedName table, ForeignKey key) => plan.Add(
        PlanStage.DropForeignKeys, $"tables/{table}/foreignKeys/{key.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(key.Name)), Alter(table, "ADD " + ddl.ForeignKey(key)));

    public void AddCheck(QualifiedName table, CheckConstraint check) => plan.AddRisky(
        PlanStage.AddChecks, PlanRisk.MayFail, "fails where a row breaks it", $"tables/{table}/checks/{check.Name}",
        Alter(table, "ADD " + ddl.Check(check)), Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)));

    public void DropCheck(QualifiedName table, CheckConstraint check) => plan.Add(
        PlanStage.DropChecks, $"tables/{table}/checks/{check.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)), Alter(table, "ADD " + ddl.Check(check)));

    public void AddTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.CreateTriggers, $"tables/{table}/triggers/{trigger.Name}", trigger.Native.Text.Trim().TrimEnd(';'), DropTriggerSql(table, trigger));

    public void DropTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.DropTriggers, $"tables/{table}/triggers/{trigger.Name}", DropTriggerSql(table, trigger), trigger.Native.Text);

    /// <summary>A key cannot go while a foreign key refers to it: those that stay are taken off and put on again.</summary>
    public void ReplaceForeignKeys(EquatableArray<Change> changes, Blueprint before, Blueprint after)
    {
        var keys = changes.Select(c => c switch
        {
            DropPrimaryKey d => (d.Table, (IEnumerable<string>)d.Key.Columns),
            DropUniqueConstraint d => (d.Table, d.Constraint.Columns),
            DropIndex { Index.IsUnique: true } d => (d.Table, d.Index.Columns.Select(i => i.Expression).OfType<ColumnExpression>().Select(i => i.Name)),
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

    // What PostgreSQL itself names a key that nobody named.
    private static string PrimaryKeyName(QualifiedName table, PrimaryKey key) => key.Name ?? table.Name + "_pkey";

    private static string IndexName(QualifiedName table, TableIndex index) => Rules.Quote(new QualifiedName(table.Schema, index.Name));

    private static string Logging(string options) =>
        options.StartsWith("UNLOGGED", StringComparison.Ordinal) ? "SET UNLOGGED" : "SET LOGGED";

    private static string DropTriggerSql(QualifiedName table, Trigger trigger) => $"DROP TRIGGER {Rules.Quote(trigger.Name)} ON {Rules.Quote(table)}";

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

        foreach (var index in table.Indexes.Where(i => i.Comment is not null))
        {
            yield return ("INDEX " + IndexName(table.Name, index), index.Comment!);
        }
    }

    // Builds of one group run side by side; an ALTER TABLE merely waits for the one before it on the same table.
    private void Key(string target, QualifiedName table, string clause, string name, bool isNew) => plan.Add(
        PlanStage.AddKeys, Risky(isNew, NewKey, PlanBuilder.Step(
            PlanStage.AddKeys, target, Alter(table, "ADD " + clause), Alter(table, "DROP CONSTRAINT " + Rules.Quote(name)))) with { ParallelGroup = "keys" });

    private void Index(QualifiedName table, TableIndex index, bool isNew) => plan.Add(
        PlanStage.AddIndexes, Risky(isNew || !index.IsUnique, NewKey, PlanBuilder.Step(
            PlanStage.AddIndexes, $"tables/{table}/indexes/{index.Name}",
            ddl.CreateIndex(table, index), "DROP INDEX " + IndexName(table, index))) with { ParallelGroup = "indexes" });

    private static PlanStep Risky(bool isSafe, string reason, PlanStep step) =>
        isSafe ? step : step with { Risk = PlanRisk.MayFail, RiskReason = reason };

    private void Repartition(AlterTable change)
    {
        var (before, after) = (change.Before.Partitioning, change.After.Partitioning);
        if (before is null || after is null || before.Method != after.Method || before.Columns != after.Columns)
        {
            throw new IsomerException(Codes.CannotPlan, change.Target, "PostgreSQL cannot change how a table is partitioned in place");
        }

        foreach (var gone in before.Partitions.Where(p => !after.Partitions.Contains(p)))
        {
            string[] again = [.. ddl.CreatePartitions(change.After.Name, before with { Partitions = EquatableArray<Partition>.Wrap([gone]) })];
            var step = PlanBuilder.Step(PlanStage.DropTables, change.Target, $"DROP TABLE {Rules.Quote(gone.Name)}", again);
            plan.Add(PlanStage.DropTables, step with
            {
                Summary = $"drop partition {gone.Name} of {change.After.Name}",
                Risk = PlanRisk.Destructive,
                RiskReason = "loses the partition's rows",
            });
        }

        foreach (var added in after.Partitions.Where(p => !before.Partitions.Contains(p)))
        {
            foreach (var sql in ddl.CreatePartitions(change.After.Name, after with { Partitions = EquatableArray<Partition>.Wrap([added]) }))
            {
                plan.Add(PlanStage.CreatePartitions, change.Target, sql, $"DROP TABLE IF EXISTS {Rules.Quote(added.Name)}");
            }
        }
    }
}
