using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// Changes of primary keys and numbered columns, one ALTER TABLE per table: a numbered column without a key is refused at any moment, and
/// the primary key is the table's own order, so that each change of it rewrites the rows.
/// </summary>
internal sealed class KeyChanges
{
    private const string NewKey = "fails where rows collide";

    private readonly Blueprint _before;
    private readonly Blueprint _after;
    private readonly Dictionary<QualifiedName, List<Change>> _byTable;

    public KeyChanges(EquatableArray<Change> changes, Blueprint before, Blueprint after)
    {
        (_before, _after) = (before, after);
        _byTable = changes.Where(IsKey).GroupBy(c => TableOf(c)!).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var change in changes.Where(c => !IsKey(c)))
        {
            if (TableOf(change) is { } table && _byTable.TryGetValue(table, out var own) && IsColumnOfKey(change, table))
            {
                own.Add(change);
            }
        }
    }

    /// <summary>Whether the change is one of these.</summary>
    public bool Owns(Change change) => TableOf(change) is { } table && _byTable.TryGetValue(table, out var own) && own.Contains(change);

    public void Plan(DdlWriter ddl, PlanBuilder plan)
    {
        foreach (var own in _byTable.OrderBy(o => o.Key))
        {
            var (was, shall) = (_before.FindTable(own.Key)!, _after.FindTable(own.Key)!);
            var forth = string.Join(", ", Clauses(own.Value, was, shall, ddl, isBack: false));
            var back = string.Join(", ", Clauses(own.Value, was, shall, ddl, isBack: true));
            var table = Identifiers.Rules.Quote(own.Key);
            var (risk, reason) = Risk(own.Value);
            plan.AddRisky(
                PlanStage.AlterTables, risk, reason, $"tables/{own.Key}/primaryKey", $"ALTER TABLE {table} {forth}",
                $"ALTER TABLE {table} {back}");
        }
    }

    private static bool IsKey(Change change) =>
        change is AddPrimaryKey or DropPrimaryKey or AddColumn { Column.Identity: not null } or DropColumn { Column.Identity: not null } ||
        (change is AlterColumn alter && (alter.Before.Identity is null) != (alter.After.Identity is null));

    private static QualifiedName? TableOf(Change change) => change switch
    {
        AddPrimaryKey c => c.Table,
        DropPrimaryKey c => c.Table,
        AddColumn c => c.Table,
        DropColumn c => c.Table,
        AlterColumn c => c.Table,
        AddIndex c => c.Table,
        DropIndex c => c.Table,
        _ => null,
    };

    // A column of the key comes, goes or changes with it; so does the index that a numbered column needs.
    private bool IsColumnOfKey(Change change, QualifiedName table)
    {
        var (was, shall) = (_before.FindTable(table), _after.FindTable(table));
        bool InKey(Table? t, string column) => t?.PrimaryKey?.Columns.Contains(column) == true;
        return change switch
        {
            AddColumn c => InKey(shall, c.Column.Name),
            DropColumn c => InKey(was, c.Column.Name),
            AlterColumn c => InKey(was, c.Before.Name) || InKey(shall, c.After.Name),
            AddIndex c => shall is not null && DdlWriter.Inline(shall) == c.Index,
            DropIndex c => was is not null && DdlWriter.Inline(was) == c.Index,
            _ => false,
        };
    }

    private static IEnumerable<string> Clauses(List<Change> changes, Table was, Table shall, DdlWriter ddl, bool isBack)
    {
        var rules = Identifiers.Rules;
        var (from, to) = isBack ? (shall, was) : (was, shall);
        string Drop(string what, string name) => $"DROP {what} {rules.Quote(name)}";

        // What goes comes first, then columns, then what stands on them.
        return changes.Select(c => (isBack ? Inverse(c) : c) switch
        {
            DropPrimaryKey => (0, "DROP PRIMARY KEY"),
            DropIndex d => (0, Drop("INDEX", d.Index.Name)),
            DropColumn d => (1, Drop("COLUMN", d.Column.Name)),
            AddColumn a => (1, "ADD COLUMN " + ddl.Column(to, a.Column)),
            AlterColumn a => (1, "MODIFY COLUMN " + ddl.Column(to, a.After)),
            AddPrimaryKey a => (2, "ADD " + ddl.PrimaryKey(to, a.Key)),
            AddIndex a => (2, "ADD " + ddl.Key(to, a.Index)),
            var other => throw new IsomerException(Codes.CannotPlan, other.Target, "it is no change of a key"),
        }).OrderBy(c => c.Item1).Select(c => c.Item2);
    }

    private static Change Inverse(Change change) => change switch
    {
        AddPrimaryKey c => new DropPrimaryKey(c.Table, c.Key),
        DropPrimaryKey c => new AddPrimaryKey(c.Table, c.Key),
        AddColumn c => new DropColumn(c.Table, c.Column),
        DropColumn c => new AddColumn(c.Table, c.Column),
        AlterColumn c => new AlterColumn(c.Table, c.After, c.Before),
        AddIndex c => new DropIndex(c.Table, c.Index),
        DropIndex c => new AddIndex(c.Table, c.Index),
        _ => change,
    };

    private static (PlanRisk, string) Risk(List<Change> changes) =>
        changes.Any(c => c is DropColumn { Column.Generated: null }) ? (PlanRisk.Destructive, "loses the column's values")
        : changes.OfType<AlterColumn>().Select(c => TypeChangeRisk.Of(c.Before.Type, c.After.Type))
            .FirstOrDefault(r => r.Risk == PlanRisk.Destructive) is { Risk: PlanRisk.Destructive } cut
            ? cut
        : changes.Any(c => c is AddPrimaryKey) ? (PlanRisk.MayFail, NewKey)
        : (PlanRisk.Rewrites, "rewrites the table");
}
