using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>Turns changes into SQLite's statements. What ALTER TABLE cannot do is a rebuild of the table, its rows kept.</summary>
internal sealed class Planner : Dialects.Planner
{
    private readonly DdlWriter _ddl;
    private readonly Blueprint _before;
    private readonly Blueprint _after;
    private readonly SortedDictionary<QualifiedName, List<Change>> _rebuilt;

    public Planner(Dialect dialect, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : this(new DdlWriter(dialect), new PlanBuilder(), changes, before, after)
    {
    }

    private Planner(DdlWriter ddl, PlanBuilder plan, EquatableArray<Change> changes, Blueprint before, Blueprint after)
        : base(ddl, plan, changes, before, after)
    {
        (_ddl, _before, _after) = (ddl, before, after);
        Tables = new TablePlanner(ddl, plan, before, after);
        var byTable = changes.Where(c => TableOf(c) is not null).GroupBy(c => TableOf(c)!).Where(g => NeedsRebuild(g.Key, [.. g]));
        _rebuilt = new(byTable.ToDictionary(g => g.Key, g => g.ToList()));
    }

    protected override Dialects.TablePlanner Tables { get; }

    protected override void Plan(Change change)
    {
        if (TableOf(change) is not { } table || !_rebuilt.ContainsKey(table))
        {
            base.Plan(change);
        }
    }

    protected override void Add(AddColumn change)
    {
        var step = PlanBuilder.Step(
            PlanStage.AlterTables, change.Target, _ddl.AlterTable(change.Table, "ADD COLUMN " + _ddl.Column(change.Column)),
            _ddl.AlterTable(change.Table, "DROP COLUMN " + Identifiers.Rules.Quote(change.Column.Name)));
        Steps.Add(PlanStage.AlterTables, step with { Summary = StepText.Of("add", change.Target) });
    }

    protected override void Drop(DropColumn change) => throw InPlace(change);

    protected override void Alter(AlterColumn change) => throw InPlace(change);

    protected override void ReplaceDependents()
    {
        if (_rebuilt.Count == 0)
        {
            return;
        }

        var rebuild = new Rebuild(_ddl, Steps);
        rebuild.Begin();
        foreach (var table in _rebuilt)
        {
            rebuild.Table(_before.FindTable(table.Key)!, _after.FindTable(table.Key)!, table.Value);
        }

        rebuild.End();
    }

    private static QualifiedName? TableOf(Change change) => change switch
    {
        AlterTable c => c.After.Name,
        AddColumn c => c.Table,
        DropColumn c => c.Table,
        AlterColumn c => c.Table,
        AddPrimaryKey c => c.Table,
        DropPrimaryKey c => c.Table,
        AddUniqueConstraint c => c.Table,
        DropUniqueConstraint c => c.Table,
        AddIndex c => c.Table,
        DropIndex c => c.Table,
        AddForeignKey c => c.Table,
        DropForeignKey c => c.Table,
        AddCheck c => c.Table,
        DropCheck c => c.Table,
        AddTrigger c => c.Table,
        DropTrigger c => c.Table,
        _ => null,
    };

    private static IsomerException InPlace(Change change) =>
        new(Codes.CannotPlan, change.Target, "SQLite changes a column by a rebuild of its table only");

    // https://www.sqlite.org/lang_altertable.html, section 4. A NOT NULL column without a default would be refused by any row.
    private static bool CanAdd(Column column) =>
        column is { Identity: null } and ({ Generated: null } or { Generated.IsStored: false }) &&
        (column.IsNullable || column.Generated is not null || column.Default is LiteralExpression { Kind: not LiteralKind.Null }) &&
        column.Default is null or LiteralExpression;

    private bool NeedsRebuild(QualifiedName table, IReadOnlyList<Change> changes)
    {
        var added = changes.OfType<AddColumn>().Select(c => c.Column.Name).ToList();
        var last = _after.FindTable(table)?.Columns.Reverse().Take(added.Count).Select(c => c.Name) ?? [];
        return changes.Any(
            c => c is not (AddIndex or DropIndex or AddTrigger or DropTrigger or AddColumn) || (c is AddColumn a && !CanAdd(a.Column)))
            || !new HashSet<string>(added, StringComparer.Ordinal).SetEquals(last);
    }
}
