using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Tables in PostgreSQL, which changes some of their storage and all of their partitions in place.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
    : Dialects.TablePlanner(ddl, plan, before, after)
{
    private static IdentifierRules Rules => Identifiers.Rules;

    protected override bool BuildsSideBySide => true;

    protected override bool BuildsIndexesSideBySide => true;

    protected override void AlterStorage(AlterTable change)
    {
        var (was, shall) = (change.Before, change.After);
        if (was.Native != shall.Native)
        {
            var (from, to) = (was.Native?.Text ?? "", shall.Native?.Text ?? "");
            if (from.Replace("UNLOGGED", "").Trim() != to.Replace("UNLOGGED", "").Trim())
            {
                throw new IsomerException(Codes.CannotPlan, change.Target, $"storage options {from} cannot become {to} in place");
            }

            Steps.AddRisky(
                PlanStage.AlterTables, PlanRisk.Rewrites, "rewrites the table", change.Target,
                ddl.AlterTable(shall.Name, Logging(to)), ddl.AlterTable(shall.Name, Logging(from)));
        }

        if (was.Partitioning != shall.Partitioning)
        {
            Repartition(change);
        }
    }

    private static string Logging(string options) =>
        options.StartsWith("UNLOGGED", StringComparison.Ordinal) ? "SET UNLOGGED" : "SET LOGGED";

    private void Repartition(AlterTable change)
    {
        var (was, shall) = (change.Before.Partitioning, change.After.Partitioning);
        if (was is null || shall is null || was.Method != shall.Method || was.Columns != shall.Columns)
        {
            throw new IsomerException(Codes.CannotPlan, change.Target, "PostgreSQL cannot change how a table is partitioned in place");
        }

        foreach (var gone in was.Partitions.Where(p => !shall.Partitions.Contains(p)))
        {
            string[] again = [.. ddl.CreatePartitions(change.After.Name, was with { Partitions = EquatableArray<Partition>.Wrap([gone]) })];
            var step = PlanBuilder.Step(PlanStage.DropTables, change.Target, ddl.DropTable(gone.Name), again);
            Steps.Add(PlanStage.DropTables, step with
            {
                Summary = $"drop partition {gone.Name} of {change.After.Name}",
                Risk = PlanRisk.Destructive,
                RiskReason = "loses the partition's rows",
            });
        }

        foreach (var added in shall.Partitions.Where(p => !was.Partitions.Contains(p)))
        {
            foreach (var sql in ddl.CreatePartitions(change.After.Name,
                shall with { Partitions = EquatableArray<Partition>.Wrap([added]) }))
            {
                Steps.Add(PlanStage.CreatePartitions, change.Target, sql, $"DROP TABLE IF EXISTS {Rules.Quote(added.Name)}");
            }
        }
    }
}
