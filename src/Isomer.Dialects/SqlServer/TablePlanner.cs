using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Tables in SQL Server, with their history. The key that orders the rows is built before any index over them.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
    : Dialects.TablePlanner(ddl, plan, before, after)
{
    protected override bool BuildsSideBySide => true;

    protected override bool BuildsIndexesSideBySide => true;

    public override void Drop(Table table)
    {
        if (TableOptions.Of(table).History is { } history)
        {
            Steps.Add(PlanStage.DropTriggers, $"tables/{table.Name}", History.Off(table.Name), History.On(table.Name, history));
        }

        base.Drop(table);
    }

    protected override void AlterStorage(AlterTable change)
    {
        var (was, shall) = (change.Before, change.After);
        var (from, to) = (TableOptions.Of(was), TableOptions.Of(shall));
        if (from.With != to.With || from.Placement != to.Placement || was.Partitioning != shall.Partitioning)
        {
            throw new IsomerException(
                Codes.CannotPlan, change.Target, $"storage options '{was.Native?.Text}' cannot become '{shall.Native?.Text}' in place");
        }

        if (from.History is { } kept && to.History is null)
        {
            Steps.Add(PlanStage.DropTriggers, change.Target, History.Off(was.Name), History.On(was.Name, kept));
        }

        if (from.History is null && to.History is { } history)
        {
            Steps.Add(PlanStage.CreateTriggers, change.Target, History.On(shall.Name, history), History.Off(shall.Name));
        }

        if (from.IsKeyClustered != to.IsKeyClustered && was.PrimaryKey is { } key && was.PrimaryKey == shall.PrimaryKey)
        {
            DropPrimaryKey(was.Name, key);
            AddPrimaryKey(shall.Name, key);
        }
    }

    protected override PlanStage StageOf(Table table, UniqueConstraint unique) =>
        TableOptions.Of(table).IsClustered(unique) ? PlanStage.AddKeys : PlanStage.AddIndexes;

    // After the rows: what the server maintains takes no given value.
    protected override void Finish(Table table)
    {
        foreach (var sql in History.Begin(table))
        {
            Steps.Add(PlanStage.CreateTriggers, $"tables/{table.Name}", sql);
        }

        if (TableOptions.Of(table).History is { } history)
        {
            Steps.Add(PlanStage.CreateTriggers, $"tables/{table.Name}", History.On(table.Name, history), History.Off(table.Name));
        }
    }

    protected override IEnumerable<string> Again(Table table) => base.Again(table).Concat(History.Begin(table));
}
