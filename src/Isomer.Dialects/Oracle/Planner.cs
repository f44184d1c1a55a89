using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Turns changes into statements. Each commits by itself and what stood before it, so none can stand in a transaction.</summary>
internal sealed class Planner : Dialects.Planner
{
    private readonly ColumnPlanner _columns;

    public Planner(Dialect dialect, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : this(new DdlWriter(dialect), new PlanBuilder(isTransactional: false), changes, before, after)
    {
    }

    private Planner(DdlWriter ddl, PlanBuilder plan, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : base(ddl, plan, changes, before, after)
    {
        Tables = new TablePlanner(ddl, plan, before, after);
        _columns = new ColumnPlanner(ddl, Tables, plan, before, after);
    }

    protected override Dialects.TablePlanner Tables { get; }

    protected override void Add(AddColumn change) => _columns.Add(change);

    protected override void Drop(DropColumn change) => _columns.Drop(change);

    protected override void Alter(AlterColumn change) => _columns.Alter(change);
}
