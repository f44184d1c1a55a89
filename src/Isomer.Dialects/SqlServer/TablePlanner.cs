using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Tables, their keys, indexes, foreign keys, checks, triggers and history.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
{
    private const string NewKey = "fails where rows collide";

    private const string NewReference = "fails where a row refers to none";

    private static IdentifierRules Rules => Identifiers.Rules;

    public void Create(Table table)
    {
        plan.Add(PlanStage.CreateTables, $"tables/{table.Name}", ddl.CreateTable(table), $"DROP TABLE {Identifiers.Quote(table.Name)}");
        if (table.PrimaryKey is { } primary)
        {
            PrimaryKey(table, primary, isNew: true);
        }

        foreach (var unique in table.UniqueConstraints)
        {
            Unique(table, unique, isNew: true);
        }

        foreach (var index in table.Indexes)
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

        foreach (var (place, comment) in Comments.Of(table))
        {
            plan.Add(PlanStage.Comment, $"tables/{table.Name}", Comments.Set(place, null, comment), Comments.Set(place, comment, null));
        }

        KeepHistory(table);
    }

    public void Drop(Table table)
    {
        foreach (var key in table.ForeignKeys)
        {
            DropForeignKey(table.Name, key);
        }

        if (TableOptions.Of(table).History is { } history)
        {
            plan.Add(PlanStage.DropTriggers, $"tables/{table.Name}", History.Off(table.Name), History.On(table.Name, history));
        }

        string[] again =
        [
            ddl.CreateTable(table),
            .. table.PrimaryKey is { } primary ? [Alter(table.Name, "ADD " + DdlWriter.PrimaryKey(table, primary))] : Array.Empty<string>(),
            .. table.UniqueConstraints.Select(u => Alter(table.Name, "ADD " + DdlWriter.Unique(table, u))),
            .. table.Indexes.Select(i => DdlWriter.CreateIndex(table, i)),
            .. table.Triggers.Select(t => t.Native.Text.Trim().TrimEnd(';')),
            .. Comments.Of(table).Select(c => Comments.Set(c.Place, null, c.Comment)),
            .. History.Begin(table),
        ];
        plan.AddRisky(
            PlanStage.DropTables, PlanRisk.Destructive, "loses the table's rows", $"tables/{table.Name}", $"DROP TABLE {Identifiers.Quote(table.Name)}", again);
    }

    /// <summary>Comment, history and storage.</summary>
    public void Alter(AlterTable change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Comment != shall.Comment)
        {
            var place = Comments.Table(shall.Name);
            plan.Add(PlanStage.Comment, change.Target, Comments.Set(place, was.Comment, shall.Comment), Comments.Set(place, shall.Comment, was.Comment));
        }

        var (from, to) = (TableOptions.Of(was), TableOptions.Of(shall));
        if (from.With != to.With || from.Placement != to.Placement || was.Partitioning != shall.Partitioning)
        {
            throw new IsomerException(
                Codes.CannotPlan, change.Target, $"storage options '{was.Native?.Text}' cannot become '{shall.Native?.Text}' in place");
        }

        if (from.History is { } kept && to.History is null)
        {
            plan.Add(PlanStage.DropTriggers, change.Target, History.Off(was.Name), History.On(was.Name, kept));
        }

        if (from.History is null && to.History is { } history)
        {
            plan.Add(PlanStage.CreateTriggers, change.Target, History.On(shall.Name, history), History.Off(shall.Name));
        }

        if (from.IsKeyClustered != to.IsKeyClustered && was.PrimaryKey is { } key && was.PrimaryKey == shall.PrimaryKey)
        {
            DropPrimaryKey(was.Name, key);
            AddPrimaryKey(shall.Name, key);
        }
    }

    public void AddPrimaryKey(QualifiedName table, PrimaryKey key) => PrimaryKey(after.FindTable(table)!, key, isNew: false);

    public void DropPrimaryKey(QualifiedName table, PrimaryKey key) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/primaryKey", DropKeySql(table, key), Alter(table, "ADD " + DdlWriter.PrimaryKey(before.FindTable(table)!, key)));

    public void AddUnique(QualifiedName table, UniqueConstraint unique) => Unique(after.FindTable(table)!, unique, isNew: false);

    public void DropUnique(QualifiedName table, UniqueConstraint unique) => plan.Add(
        PlanStage.DropIndexes, $"tables/{table}/unique/{unique.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(unique.Name)), Alter(table, "ADD " + DdlWriter.Unique(before.FindTable(table)!, unique)));

    public void AddIndex(QualifiedName table, TableIndex index)
    {
        Index(after.FindTable(table)!, index, isNew: false);
        if (index.Comment is not null)
        {
            plan.Add(PlanStage.Comment, $"tables/{table}/indexes/{index.Name}", Comments.Set(Comments.Index(table, index.Name), null, index.Comment));
        }
    }

    public void DropIndex(QualifiedName table, TableIndex index)
    {
        string[] again =
        [
            DdlWriter.CreateIndex(before.FindTable(table)!, index),
            .. index.Comment is null ? [] : new[] { Comments.Set(Comments.Index(table, index.Name), null, index.Comment) },
        ];
        plan.Add(PlanStage.DropIndexes, $"tables/{table}/indexes/{index.Name}", DdlWriter.DropIndex(table, index), again);
    }

    public void AddForeignKey(QualifiedName table, ForeignKey key) => ForeignKey(table, key, isNew: false);

    public void DropForeignKey(QualifiedName table, ForeignKey key) => plan.Add(
        PlanStage.DropForeignKeys, $"tables/{table}/foreignKeys/{key.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(key.Name)), Alter(table, "WITH CHECK ADD " + DdlWriter.ForeignKey(key)));

    public void AddCheck(QualifiedName table, CheckConstraint check) => plan.AddRisky(
        PlanStage.AddChecks, PlanRisk.MayFail, "fails where a row breaks it", $"tables/{table}/checks/{check.Name}",
        Alter(table, "WITH CHECK ADD " + DdlWriter.Check(after.FindTable(table)!, check)), Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)));

    public void DropCheck(QualifiedName table, CheckConstraint check) => plan.Add(
        PlanStage.DropChecks, $"tables/{table}/checks/{check.Name}",
        Alter(table, "DROP CONSTRAINT " + Rules.Quote(check.Name)), Alter(table, "WITH CHECK ADD " + DdlWriter.Check(before.FindTable(table)!, check)));

    public void AddTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.CreateTriggers, $"tables/{table}/triggers/{trigger.Name}", trigger.Native.Text.Trim().TrimEnd(';'), DropTriggerSql(table, trigger));

    public void DropTrigger(QualifiedName table, Trigger trigger) => plan.Add(
        PlanStage.DropTriggers, $"tables/{table}/triggers/{trigger.Name}", DropTriggerSql(table, trigger), trigger.Native.Text.Trim().TrimEnd(';'));

    private static string Alter(QualifiedName table, string what) => $"ALTER TABLE {Identifiers.Quote(table)} {what}";

    private static string DropTriggerSql(QualifiedName table, Trigger trigger) => "DROP TRIGGER " + Identifiers.Quote(new QualifiedName(table.Schema, trigger.Name));

    // The server names a key that nobody named.
    private static string DropKeySql(QualifiedName table, PrimaryKey key) => key.Name is { } name
        ? Alter(table, "DROP CONSTRAINT " + Rules.Quote(name))
        : NamedByServer.Drop(table, "sys.key_constraints", "type = 'PK'");

    // The key that orders the rows is built before any index over them.
    private void PrimaryKey(Table table, PrimaryKey key, bool isNew) => plan.Add(PlanStage.AddKeys, Risky(isNew, NewKey, PlanBuilder.Step(
        PlanStage.AddKeys, $"tables/{table.Name}/primaryKey", Alter(table.Name, "ADD " + DdlWriter.PrimaryKey(table, key)), DropKeySql(table.Name, key))) with { ParallelGroup = "keys" });

    private void Unique(Table table, UniqueConstraint unique, bool isNew)
    {
        var stage = TableOptions.Of(table).IsClustered(unique) ? PlanStage.AddKeys : PlanStage.AddIndexes;
        plan.Add(stage, Risky(isNew, NewKey, PlanBuilder.Step(
            stage, $"tables/{table.Name}/unique/{unique.Name}",
            Alter(table.Name, "ADD " + DdlWriter.Unique(table, unique)), Alter(table.Name, "DROP CONSTRAINT " + Rules.Quote(unique.Name)))) with
        {
            ParallelGroup = stage == PlanStage.AddKeys ? "keys" : "indexes",
        });
    }

    private void Index(Table table, TableIndex index, bool isNew) => plan.Add(PlanStage.AddIndexes, Risky(isNew || !index.IsUnique, NewKey, PlanBuilder.Step(
        PlanStage.AddIndexes, $"tables/{table.Name}/indexes/{index.Name}",
        DdlWriter.CreateIndex(table, index), DdlWriter.DropIndex(table.Name, index))) with { ParallelGroup = "indexes" });

    private void ForeignKey(QualifiedName table, ForeignKey key, bool isNew) => plan.Add(PlanStage.AddForeignKeys, Risky(isNew, NewReference, PlanBuilder.Step(
        PlanStage.AddForeignKeys, $"tables/{table}/foreignKeys/{key.Name}",
        Alter(table, "WITH CHECK ADD " + DdlWriter.ForeignKey(key)), Alter(table, "DROP CONSTRAINT " + Rules.Quote(key.Name)))));

    // After the rows: what the server maintains takes no given value.
    private void KeepHistory(Table table)
    {
        foreach (var sql in History.Begin(table))
        {
            plan.Add(PlanStage.CreateTriggers, $"tables/{table.Name}", sql);
        }

        if (TableOptions.Of(table).History is { } history)
        {
            plan.Add(PlanStage.CreateTriggers, $"tables/{table.Name}", History.On(table.Name, history), History.Off(table.Name));
        }
    }

    private static PlanStep Risky(bool isSafe, string reason, PlanStep step) => isSafe ? step : step with { Risk = PlanRisk.MayFail, RiskReason = reason };
}
