using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Turns changes into statements, each a batch of its own: views, routines and triggers must be.</summary>
internal sealed class Planner : Dialects.Planner
{
    private readonly ColumnPlanner _columns;
    private readonly Dependents _dependents;

    public Planner(Dialect dialect, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : this(new DdlWriter(dialect, new DefaultNames(after, before)), new PlanBuilder(), changes, before, after)
    {
    }

    private Planner(DdlWriter ddl, PlanBuilder plan, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : base(ddl, plan, changes, before, after)
    {
        Tables = new TablePlanner(ddl, plan, before, after);
        _columns = new ColumnPlanner(ddl, Tables, plan, before, after);
        _dependents = new Dependents(Tables, _columns, before, after);
    }

    protected override Dialects.TablePlanner Tables { get; }

    protected override void Add(AddColumn change) => _columns.Add(change);

    protected override void Drop(DropColumn change) => _columns.Drop(change);

    protected override void Alter(AlterColumn change)
    {
        var computed = _dependents.ComputedOf(change).ToList();
        computed.ForEach(c => _dependents.Drop(change.Table, c));
        _columns.Alter(change);
        computed.ForEach(c => _dependents.Add(change.Table, c));
    }

    protected override void ReplaceDependents()
    {
        _dependents.Replace(Changes);
        RefreshViews();
    }

    // A view keeps the types that its columns had, until it is told to look again.
    private void RefreshViews()
    {
        var altered = Changes.Select(c => c switch { AlterColumn a => a.Table.Name, DropColumn d => d.Table.Name, _ => null })
            .OfType<string>().Distinct().ToList();
        foreach (var view in NativeOrder.Sort(KeptViewsOver(altered)))
        {
            var refresh = "EXEC sys.sp_refreshview @viewname = " + SqlText.Quote(Identifiers.Quote(view.Name));
            var step = PlanBuilder.Step(PlanStage.CreateViews, "views/" + view.Name, refresh);
            Steps.Add(PlanStage.CreateViews, step with { Summary = $"refresh view {view.Name}" });
        }
    }
}
