using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Tables in Oracle. A key or an index takes its table for itself alone, so that none is built beside another.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
    : Dialects.TablePlanner(ddl, plan, before, after)
{
    protected override void AlterStorage(AlterTable change)
    {
        if (change.Before.Partitioning != change.After.Partitioning || change.Before.Native != change.After.Native)
        {
            throw new IsomerException(
                Codes.CannotPlan, change.Target, "the engine keeps a table's storage and partitions as they were made");
        }
    }
}
