using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Turns changes into PostgreSQL's statements.</summary>
internal sealed class Planner : Dialects.Planner
{
    private readonly TypePlanner _types;
    private readonly ColumnPlanner _columns;

    public Planner(Dialect dialect, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : this(dialect, new DdlWriter(dialect), new PlanBuilder(), changes, before, after)
    {
    }

    private Planner(Dialect dialect, DdlWriter ddl, PlanBuilder plan, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : base(ddl, plan, changes, before, after)
    {
        Tables = new TablePlanner(ddl, plan, before, after);
        _types = new TypePlanner(ddl, Tables, plan, before, after);
        _columns = new ColumnPlanner(dialect, ddl, Tables, plan);
    }

    protected override Dialects.TablePlanner Tables { get; }

    protected override void Plan(Change change)
    {
        if (!_types.Plan(change))
        {
            base.Plan(change);
        }
    }

    protected override void Add(AddColumn change) => _columns.Add(change);

    protected override void Drop(DropColumn change) => _columns.Drop(change);

    protected override void Alter(AlterColumn change) => _columns.Alter(change);

    // A view stands in the way of a change to its columns' types, so those that mention an altered table are made anew.
    protected override IEnumerable<View> ReplacedViews() => KeptViewsOver([.. Changes.Select(c => c switch
    {
        AlterColumn a => a.Table.Name,
        DropColumn d => d.Table.Name,
        DropTable d => d.Table.Name.Name,
        _ => null,
    }).OfType<string>()]);
}
