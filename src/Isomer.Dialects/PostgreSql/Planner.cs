using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Turns changes into PostgreSQL's statements. Keys, indexes and foreign keys come after the rows: that is faster than keeping them.</summary>
internal sealed class Planner
{
    private readonly Blueprint _before;
    private readonly Blueprint _after;
    private readonly DdlWriter _ddl;
    private readonly PlanBuilder _plan = new();
    private readonly TablePlanner _tables;
    private readonly TypePlanner _types;
    private readonly ColumnPlanner _columns;

    public Planner(Dialect dialect, Blueprint before, Blueprint after)
    {
        (_before, _after) = (before, after);
        _ddl = new DdlWriter(dialect);
        _tables = new TablePlanner(_ddl, _plan);
        _types = new TypePlanner(_ddl, _plan, before, after);
        _columns = new ColumnPlanner(dialect, _ddl, _plan);
    }

    private static IdentifierRules Rules => Identifiers.Rules;

    public Plan Plan(EquatableArray<Change> changes)
    {
        CreateSchemas();
        foreach (var change in changes)
        {
            Plan(change);
        }

        Views(changes);
        _tables.ReplaceForeignKeys(changes, _before, _after);
        return _plan.ToPlan();
    }

    private void Plan(Change change)
    {
        switch (change)
        {
            case AddTable c: _tables.Create(c.Table); break;
            case DropTable c: _tables.Drop(c.Table); break;
            case AlterTable c: _tables.Alter(c); break;
            case AddColumn c: _columns.Add(c); break;
            case DropColumn c: _columns.Drop(c); break;
            case AlterColumn c: _columns.Alter(c); break;
            case AddPrimaryKey c: _tables.AddPrimaryKey(c.Table, c.Key); break;
            case DropPrimaryKey c: _tables.DropPrimaryKey(c.Table, c.Key); break;
            case AddUniqueConstraint c: _tables.AddUnique(c.Table, c.Constraint); break;
            case DropUniqueConstraint c: _tables.DropUnique(c.Table, c.Constraint); break;
            case AddIndex c: _tables.AddIndex(c.Table, c.Index); break;
            case DropIndex c: _tables.DropIndex(c.Table, c.Index); break;
            case AddForeignKey c: _tables.AddForeignKey(c.Table, c.ForeignKey); break;
            case DropForeignKey c: _tables.DropForeignKey(c.Table, c.ForeignKey); break;
            case AddCheck c: _tables.AddCheck(c.Table, c.Check); break;
            case DropCheck c: _tables.DropCheck(c.Table, c.Check); break;
            case AddTrigger c: _tables.AddTrigger(c.Table, c.Trigger); break;
            case DropTrigger c: _tables.DropTrigger(c.Table, c.Trigger); break;
            case AddRoutine c: AddRoutine(c); break;
            case DropRoutine c: _plan.Add(PlanStage.DropRoutines, c.Target, DropRoutine(c.Routine), c.Routine.Native.Text); break;
            case AddNativeObject or DropNativeObject: NativeStatement.Plan(change, _plan); break;
            case AddView or DropView: break;
            default: _types.Plan(change); break;
        }
    }

    private void CreateSchemas()
    {
        foreach (var schema in Schemas(_after).Except(Schemas(_before), StringComparer.Ordinal).OrderBy(s => s, StringComparer.Ordinal))
        {
            _plan.Add(PlanStage.CreateSchemas, "schemas/" + schema, _ddl.CreateSchema(schema), $"DROP SCHEMA {Rules.Quote(schema)}");
        }
    }

    private static IEnumerable<string> Schemas(Blueprint blueprint) =>
        blueprint.Tables.Select(t => t.Name)
            .Concat(blueprint.Tables.SelectMany(t => t.Partitioning is null ? [] : Partitions(t.Partitioning)))
            .Concat(blueprint.Enums.Select(e => e.Name)).Concat(blueprint.Domains.Select(d => d.Name))
            .Concat(blueprint.Sequences.Select(s => s.Name)).Concat(blueprint.Views.Select(v => v.Name))
            .Select(n => n.Schema).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<QualifiedName> Partitions(Partitioning partitioning) =>
        partitioning.Partitions.SelectMany(p => (p.Partitioning is null ? [] : Partitions(p.Partitioning)).Prepend(p.Name));

    // A routine that names a table is made after it, any other before: a default or check may call it.
    private void AddRoutine(AddRoutine change)
    {
        var text = change.Routine.Native.Text.Trim().TrimEnd(';');
        var stage = _after.Tables.Any(t => NativeOrder.Mentions(text, t.Name.Name)) ? PlanStage.CreateLateRoutines : PlanStage.CreateRoutines;
        _plan.Add(stage, change.Target, text, DropRoutine(change.Routine));
    }

    // The name holds the argument types: `total(integer, text)`.
    private static string DropRoutine(Routine routine)
    {
        var name = routine.Name.Name;
        var open = name.IndexOf('(');
        var plain = new QualifiedName(routine.Name.Schema, open < 0 ? name : name.Substring(0, open));
        return $"DROP ROUTINE {Rules.Quote(plain)}{(open < 0 ? "" : name.Substring(open))}";
    }

    // A view stands in the way of a change to its columns' types, so those that mention an altered table are made anew.
    private void Views(EquatableArray<Change> changes)
    {
        var altered = changes.Select(c => c switch
        {
            AlterColumn a => a.Table.Name,
            DropColumn d => d.Table.Name,
            DropTable d => d.Table.Name.Name,
            _ => null,
        }).OfType<string>().ToList();
        var dropped = changes.OfType<DropView>().Select(c => c.View).ToList();
        var added = changes.OfType<AddView>().Select(c => c.View).ToList();
        var replaced = _before.Views.Where(v => !dropped.Contains(v) && _after.Views.Contains(v))
            .Where(v => altered.Any(name => NativeOrder.Mentions(v.Native.Text, name))).ToList();
        foreach (var view in NativeOrder.Sort(dropped.Concat(replaced)).Reverse())
        {
            _plan.Add(PlanStage.DropViews, "views/" + view.Name, DropViewSql(view), _ddl.CreateView(view));
        }

        foreach (var view in NativeOrder.Sort(added.Concat(replaced)))
        {
            _plan.Add(PlanStage.CreateViews, "views/" + view.Name, _ddl.CreateView(view), DropViewSql(view));
            if (view.Comment is not null)
            {
                _plan.Add(PlanStage.Comment, "views/" + view.Name, _ddl.Comment(Kind(view) + " " + Rules.Quote(view.Name), view.Comment));
            }
        }
    }

    private static string Kind(View view) => view.IsMaterialized ? "MATERIALIZED VIEW" : "VIEW";

    private static string DropViewSql(View view) => $"DROP {Kind(view)} {Rules.Quote(view.Name)}";
}
