using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Turns changes into statements. Each commits by itself, so none can stand in a transaction with others.</summary>
internal sealed class Planner : Dialects.Planner
{
    private readonly DdlWriter _ddl;
    private readonly ColumnPlanner _columns;
    private readonly KeyChanges _keys;

    public Planner(Dialect dialect, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : this(dialect, new DdlWriter(dialect), new PlanBuilder(isTransactional: false), changes, before, after)
    {
    }

    private Planner(Dialect dialect, DdlWriter ddl, PlanBuilder plan, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : base(ddl, plan, changes, before, after)
    {
        _ddl = ddl;
        Tables = new TablePlanner(ddl, plan, before, after);
        _columns = new ColumnPlanner(dialect, ddl, plan, before, after);
        _keys = new KeyChanges(changes, before, after);
    }

    protected override Dialects.TablePlanner Tables { get; }

    protected override void Plan(Change change)
    {
        if (!_keys.Owns(change))
        {
            base.Plan(change);
        }
    }

    protected override void Add(AddColumn change) => _columns.Add(change);

    protected override void Drop(DropColumn change) => _columns.Drop(change);

    protected override void Alter(AlterColumn change) => _columns.Alter(change);

    protected override void ReplaceDependents()
    {
        _keys.Plan(_ddl, Steps);
        base.ReplaceDependents();
    }
}
