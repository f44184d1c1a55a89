using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Turns changes into statements. Each commits by itself, so none can stand in a transaction with others.</summary>
internal sealed class Planner : Dialects.Planner
{
    private readonly DdlWriter _ddl;
    private readonly ColumnPlanner _columns;
    private readonly KeyChanges _keys;
    private readonly HashSet<(QualifiedName Table, ForeignKey Key)> _dropped;
    private readonly HashSet<(QualifiedName Table, ForeignKey Key)> _added;

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
        _dropped = [.. changes.OfType<DropForeignKey>().Select(c => (c.Table, Meant(c.ForeignKey)))];
        _added = [.. changes.OfType<AddForeignKey>().Select(c => (c.Table, Meant(c.ForeignKey)))];
    }

    protected override Dialects.TablePlanner Tables { get; }

    protected override void Plan(Change change)
    {
        if (!_keys.Owns(change) && !IsOneKey(change))
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

    // RESTRICT and NO ACTION are one to both servers, which list now this and now that: not worth the rebuild that a key takes.
    private static ForeignKey Meant(ForeignKey key) => key with { OnDelete = Meant(key.OnDelete), OnUpdate = Meant(key.OnUpdate) };

    private static ReferentialAction Meant(ReferentialAction action) =>
        action == ReferentialAction.Restrict ? ReferentialAction.NoAction : action;

    private bool IsOneKey(Change change) => change switch
    {
        DropForeignKey c => _added.Contains((c.Table, Meant(c.ForeignKey))),
        AddForeignKey c => _dropped.Contains((c.Table, Meant(c.ForeignKey))),
        _ => false,
    };
}
