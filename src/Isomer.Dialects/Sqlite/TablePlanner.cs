using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>Tables in SQLite, whose keys can only stand in CREATE TABLE.</summary>
internal sealed class TablePlanner(DdlWriter ddl, PlanBuilder plan, Blueprint before, Blueprint after)
    : Dialects.TablePlanner(ddl, plan, before, after)
{
    protected override Table Later(Table table) => table with { PrimaryKey = null, UniqueConstraints = [], ForeignKeys = [] };

    // The options of a table that stands are changed by a rebuild.
    protected override void AlterStorage(AlterTable change)
    {
    }
}
