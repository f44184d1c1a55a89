using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Tables, their indexes, foreign keys, checks and triggers.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private const string NewKey = "fails where rows collide";

    private const string NewReference = "fails where a row refers to none";

    private static IdentifierRules Rules => Identifiers.Rules;

    public void Create(Table table)
    {
        plan.Add(PlanStage.CreateTables, $"tables/{table.Name}", ddl.CreateTable(table), $"DROP TABLE {Rules.Quote(table.Name)}");
        foreach (var index in table.Indexes.Where(i => i != DdlWriter.Inline(table)))
        {
            Index(table, index, isNew: true);
        }

        foreach (var key in table.ForeignKeys)
        {
            ForeignKey(table.Name, key, isNew: true);
        }

        foreach (var trigger in table.Triggers)
        {
            AddTrigger(table.Name, trigger);
        }
    }

    public void Drop(Table table)
    {
        foreach (var key in table.ForeignKeys)
        {
            DropForeignKey(table.Name, key);
        }

        var again = table.Indexes.Where(i => i != DdlWriter.Inline(table)).Select(i => ddl.CreateIndex(table, i))
            .Concat(table.Triggers.Select(t => t.Native.Text)).Prepend(ddl.CreateTable(table));
        plan.AddRisky(
            PlanStage.DropTables, PlanRisk.Destructive, "loses the table's rows", $"tables/{table.Name}", $"DROP TABLE {Rules.Quote(table.Name)}", [.. again]);
    }

    public void Alter(AlterTable change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Partitioning != shall.Partitioning)
        {
            plan.AddRisky(
                PlanStage.AlterTables, PlanRisk.Rewrites, "rewrites the table", change.Target, Alter(shall.Name, Repartition(shall)), Alter(was.Name, Repartition(was)));
        }

        if (was.Native != shall.Native)
        {
            plan.AddRisky(
                PlanStage.AlterTables, PlanRisk.Rewrites, "rewrites the table", change.Target,
                Alter(shall.Name, ddl.Options(shall with { Partitioning = null, Comment = null })),
                Alter(was.Name, ddl.Options(was with { Partitioning = null, Comment = null })));
        }

        if (was.Comment != shall.Comment)
        {
            plan.Add(PlanStage.Comment, change.Target, Alter(shall.Name, Comment(shall)), Alter(was.Name, Comment(was)));
        }
    }

    public void AddIndex(QualifiedName table, TableIndex index) => Index(after.FindTable(table)!, index, isNew: false);

    public void DropIndex(QualifiedName table, TableIndex index) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/indexes/{index.Name}", ddl.DropIndex(table, index), ddl.CreateIndex(before.FindTable(table)!, index));

    public void AddForeignKey(QualifiedName table, ForeignKey key) => ForeignKey(table, key, isNew: false);

    public void DropForeignKey(QualifiedName table, ForeignKey key) => plan.Add(
        PlanStage.DropForeignKeys, $"tables/{table}/foreignKeys/{key.Name}",
        Alter(table, "DROP FOREIGN KEY " + Rules.Quote(key.Name)), Alter(table, "ADD " + ddl.ForeignKey(key)));

    public void AddCheck(QualifiedName table, CheckConstraint check) => plan.AddRisky(
        PlanStage.AddChecks, PlanRisk.MayFail, "fails where a row breaks it", $"tables/{table}/checks/{check.Name}",
        Alter(table, "ADD " + ddl.Check(after.FindTable(table)!, check)), Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)));

    public void DropCheck(QualifiedName table, CheckConstraint check) => plan.Add(
        PlanStage.DropChecks, $"tables/{table}/checks/{check.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)), Alter(table, "ADD " + ddl.Check(before.FindTable(table)!, check)));

    public void AddTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.CreateTriggers, $"tables/{table}/triggers/{trigger.Name}", trigger.Native.Text.Trim().TrimEnd(';'), "DROP TRIGGER " + Rules.Quote(trigger.Name));

    public void DropTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.DropTriggers, $"tables/{table}/triggers/{trigger.Name}", "DROP TRIGGER " + Rules.Quote(trigger.Name), trigger.Native.Text);

    /// <summary>
    /// Foreign keys that stand over a column whose type changes, or over a key that goes, are made anew: the engine refuses both while they stand.
    /// </summary>
    public void ReplaceForeignKeys(EquatableArray<Change> changes)
    {
        var touched = new HashSet<(QualifiedName, string)>(changes.SelectMany(Touched));
        foreach (var table in before.Tables)
        {
            foreach (var key in table.ForeignKeys)
            {
                var isTouched = key.Columns.Any(c => touched.Contains((table.Name, c))) || key.PrincipalColumns.Any(c => touched.Contains((key.Principal, c)));
                if (isTouched && after.FindTable(table.Name)?.ForeignKeys.Contains(key) == true)
                {
                    DropForeignKey(table.Name, key);
                    AddForeignKey(table.Name, key);
                }
            }
        }
    }

    private static IEnumerable<(QualifiedName, string)> Touched(Change change) => change switch
    {
        AlterColumn c when c.Before.Type != c.After.Type || c.Before.IsNullable != c.After.IsNullable || c.Before.Identity != c.After.Identity => [(c.Table, c.Before.Name)],
        DropPrimaryKey c => c.Key.Columns.Select(k => (c.Table, k)),
        DropIndex c => c.Index.Columns.Select(k => k.Expression).OfType<ColumnExpression>().Select(k => (c.Table, k.Name)),
        _ => [],
    };

    private static string Alter(QualifiedName table, string what) => $"ALTER TABLE {Rules.Quote(table)} {what}";

    private static string Comment(Table table) => "COMMENT = " + SqlText.Quote(table.Comment ?? "");

    private string Repartition(Table table) => table.Partitioning is null ? "REMOVE PARTITIONING" : ddl.PartitionBy(table, table.Partitioning);

    // Builds on one table run one after another: each waits for the lock of the one before.
    private void Index(Table table, TableIndex index, bool isNew)
    {
        var step = PlanBuilder.Step(
            PlanStage.AddIndexes, $"tables/{table.Name}/indexes/{index.Name}", ddl.CreateIndex(table, index), ddl.DropIndex(table.Name, index)) with
        {
            ParallelGroup = "indexes",
        };
        plan.Add(PlanStage.AddIndexes, isNew || !index.IsUnique ? step : step with { Risk = PlanRisk.MayFail, RiskReason = NewKey });
    }

    private void ForeignKey(QualifiedName table, ForeignKey key, bool isNew)
    {
        var step = PlanBuilder.Step(
            PlanStage.AddForeignKeys, $"tables/{table}/foreignKeys/{key.Name}",
            Alter(table, "ADD " + ddl.ForeignKey(key)), Alter(table, "DROP FOREIGN KEY " + Rules.Quote(key.Name)));
        plan.Add(PlanStage.AddForeignKeys, isNew
            ? step with { Shortcut = Shortcut(table, key, step.Sql) }
            : step with { Risk = PlanRisk.MayFail, RiskReason = NewReference });
    }

    // The server builds the table anew to check a key, row by row; a query takes a small part of that time. Only for a table that the plan
    // makes, into which nobody else writes yet: between query and statement nothing holds a row back.
    // https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-foreign-key-operations
    // Not with RESTRICT, which MariaDB would then list as NO ACTION.
    private PlanShortcut? Shortcut(QualifiedName table, ForeignKey key, string sql)
    {
        if (key.OnDelete == ReferentialAction.Restrict || key.OnUpdate == ReferentialAction.Restrict)
        {
            return null;
        }

        var types = key.Columns.Select(c => after.FindTable(table)?.FindColumn(c)?.Type);
        var principals = key.PrincipalColumns.Select(c => after.FindTable(key.Principal)?.FindColumn(c)?.Type);
        return types.SequenceEqual(principals)
            ? new(ddl.RowsWithoutPrincipal(table, key), EquatableArray<string>.Wrap([Checks(0), sql, Checks(1)]))
            : null;

        static string Checks(int value) => $"SET SESSION foreign_key_checks = {value}";
    }
}
