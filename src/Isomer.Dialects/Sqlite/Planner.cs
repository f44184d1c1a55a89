using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>Turns changes into SQLite's statements. What ALTER TABLE cannot do is a rebuild of the table, its rows kept.</summary>
internal sealed class Planner(Dialect dialect, Blueprint before, Blueprint after)
{
    private readonly DdlWriter _ddl = new(dialect);
    private readonly PlanBuilder _plan = new();

    private static IdentifierRules Rules => Identifiers.Rules;

    public Plan Plan(EquatableArray<Change> changes)
    {
        var byTable = changes.Select(c => (Table: TableOf(c), Change: c)).Where(c => c.Table is not null)
            .GroupBy(c => c.Table!, c => c.Change).OrderBy(g => g.Key).ToList();
        var rebuilt = byTable.Where(g => NeedsRebuild(g.Key, [.. g])).ToList();
        foreach (var group in byTable.Except(rebuilt))
        {
            foreach (var change in group)
            {
                PlanInPlace(change);
            }
        }

        if (rebuilt.Count > 0)
        {
            var rebuild = new Rebuild(_ddl, _plan);
            rebuild.Begin();
            foreach (var group in rebuilt)
            {
                rebuild.Table(before.FindTable(group.Key)!, after.FindTable(group.Key)!, [.. group]);
            }

            rebuild.End();
        }

        foreach (var change in changes.Where(c => TableOf(c) is null))
        {
            PlanObject(change);
        }

        Views(changes);
        return _plan.ToPlan();
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

    private bool NeedsRebuild(QualifiedName table, IReadOnlyList<Change> changes)
    {
        var added = changes.OfType<AddColumn>().Select(c => c.Column.Name).ToList();
        var last = after.FindTable(table)?.Columns.Reverse().Take(added.Count).Select(c => c.Name) ?? [];
        return changes.Any(c => c is not (AddIndex or DropIndex or AddTrigger or DropTrigger or AddColumn) || (c is AddColumn a && !CanAdd(a.Column)))
            || !new HashSet<string>(added, StringComparer.Ordinal).SetEquals(last);
    }

    // https://www.sqlite.org/lang_altertable.html, section 4. A NOT NULL column without a default would be refused by any row.
    private static bool CanAdd(Column column) =>
        column is { Identity: null } and ({ Generated: null } or { Generated.IsStored: false }) &&
        (column.IsNullable || column.Generated is not null || column.Default is LiteralExpression { Kind: not LiteralKind.Null }) &&
        column.Default is null or LiteralExpression;

    private void PlanInPlace(Change change)
    {
        switch (change)
        {
            case AddColumn c:
                var add = PlanBuilder.Step(
                    PlanStage.AlterTables, c.Target, $"ALTER TABLE {Rules.Quote(c.Table.Name)} ADD COLUMN {_ddl.Column(c.Column)}",
                    $"ALTER TABLE {Rules.Quote(c.Table.Name)} DROP COLUMN {Rules.Quote(c.Column.Name)}");
                _plan.Add(PlanStage.AlterTables, add with { Summary = StepText.Of("add", c.Target) });
                break;
            case AddIndex c:
                CreateIndex(c.Table, c.Index, isNew: false);
                break;
            case DropIndex c:
                _plan.Add(PlanStage.DropIndexes, c.Target, $"DROP INDEX {Rules.Quote(c.Index.Name)}", _ddl.CreateIndex(c.Table, c.Index));
                break;
            case AddTrigger c:
                CreateTrigger(c.Table, c.Trigger);
                break;
            case DropTrigger c:
                _plan.Add(PlanStage.DropTriggers, c.Target, $"DROP TRIGGER {Rules.Quote(c.Trigger.Name)}", c.Trigger.Native.Text);
                break;
        }
    }

    private void PlanObject(Change change)
    {
        switch (change)
        {
            case AddTable c:
                Create(c.Table);
                break;
            case DropTable c:
                Drop(c.Table);
                break;
            case AddNativeObject or DropNativeObject:
                NativeStatement.Plan(change, _plan);
                break;
            case AddView or DropView:
                break;
            default:
                throw new IsomerException(Codes.CannotPlan, change.Target, "SQLite has no such object");
        }
    }

    private void Create(Table table)
    {
        _plan.Add(PlanStage.CreateTables, $"tables/{table.Name}", _ddl.CreateTable(table), $"DROP TABLE {Rules.Quote(table.Name.Name)}");
        foreach (var index in table.Indexes)
        {
            CreateIndex(table.Name, index, isNew: true);
        }

        foreach (var trigger in table.Triggers)
        {
            CreateTrigger(table.Name, trigger);
        }
    }

    private void Drop(Table table)
    {
        var again = table.Indexes.Select(i => _ddl.CreateIndex(table.Name, i)).Concat(table.Triggers.Select(t => t.Native.Text)).Prepend(_ddl.CreateTable(table));
        _plan.AddRisky(
            PlanStage.DropTables, PlanRisk.Destructive, "loses the table's rows", $"tables/{table.Name}",
            $"DROP TABLE {Rules.Quote(table.Name.Name)}", [.. again]);
    }

    private void CreateIndex(QualifiedName table, TableIndex index, bool isNew)
    {
        var step = PlanBuilder.Step(
            PlanStage.AddIndexes, $"tables/{table}/indexes/{index.Name}", _ddl.CreateIndex(table, index), $"DROP INDEX {Rules.Quote(index.Name)}");
        _plan.Add(PlanStage.AddIndexes, isNew || !index.IsUnique ? step : step with { Risk = PlanRisk.MayFail, RiskReason = "fails where rows collide" });
    }

    private void CreateTrigger(QualifiedName table, Trigger trigger) => _plan.Add(
        PlanStage.CreateTriggers, $"tables/{table}/triggers/{trigger.Name}", trigger.Native.Text.Trim().TrimEnd(';'), $"DROP TRIGGER {Rules.Quote(trigger.Name)}");

    private void Views(EquatableArray<Change> changes)
    {
        foreach (var view in NativeOrder.Sort(changes.OfType<DropView>().Select(c => c.View)).Reverse())
        {
            _plan.Add(PlanStage.DropViews, "views/" + view.Name, $"DROP VIEW {Rules.Quote(view.Name.Name)}", _ddl.CreateView(view));
        }

        foreach (var view in NativeOrder.Sort(changes.OfType<AddView>().Select(c => c.View)))
        {
            _plan.Add(PlanStage.CreateViews, "views/" + view.Name, _ddl.CreateView(view), $"DROP VIEW {Rules.Quote(view.Name.Name)}");
        }
    }
}
