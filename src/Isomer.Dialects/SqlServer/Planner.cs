using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Turns changes into statements, each a batch of its own: views, routines and triggers must be. Keys and indexes come after the rows.</summary>
internal sealed class Planner
{
    private readonly Blueprint _before;
    private readonly Blueprint _after;
    private readonly PlanBuilder _plan = new();
    private readonly TablePlanner _tables;
    private readonly ColumnPlanner _columns;
    private readonly Dependents _dependents;

    public Planner(Dialect dialect, Blueprint before, Blueprint after)
    {
        (_before, _after) = (before, after);
        var ddl = new DdlWriter(new DefaultNames(after));
        _tables = new TablePlanner(ddl, _plan, before, after);
        _columns = new ColumnPlanner(ddl, _plan, before, after);
        _dependents = new Dependents(_tables, _columns, before, after);
    }

    public Plan Plan(EquatableArray<Change> changes)
    {
        CreateSchemas();
        foreach (var change in changes)
        {
            Plan(change);
        }

        _dependents.Replace(changes);
        Views(changes);
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
            case AlterColumn c: Alter(c); break;
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
            case DropRoutine c: _plan.Add(PlanStage.DropRoutines, c.Target, DropRoutine(c.Routine), c.Routine.Native.Text.Trim()); break;
            case AddNativeObject or DropNativeObject: NativeStatement.Plan(change, _plan); break;
            case AddView or DropView: break;
            default: new SequencePlanner(_plan).Plan(change); break;
        }
    }

    private void Alter(AlterColumn change)
    {
        var computed = _dependents.ComputedOf(change).ToList();
        computed.ForEach(c => _dependents.Drop(change.Table, c));
        _columns.Alter(change);
        computed.ForEach(c => _dependents.Add(change.Table, c));
    }

    // CREATE SCHEMA must begin its batch, so that a condition cannot stand before it.
    private void CreateSchemas()
    {
        foreach (var schema in Schemas(_after).Except(Schemas(_before), StringComparer.Ordinal).OrderBy(s => s, StringComparer.Ordinal))
        {
            var create = "CREATE SCHEMA " + Identifiers.Rules.Quote(schema);
            _plan.Add(
                PlanStage.CreateSchemas, "schemas/" + schema, $"IF SCHEMA_ID({SqlText.Quote(schema)}) IS NULL EXEC ({SqlText.Quote(create)})",
                "DROP SCHEMA " + Identifiers.Rules.Quote(schema));
        }
    }

    private static IEnumerable<string> Schemas(Blueprint blueprint) =>
        blueprint.Tables.Select(t => t.Name).Concat(blueprint.Sequences.Select(s => s.Name)).Concat(blueprint.Views.Select(v => v.Name))
            .Concat(blueprint.Routines.Select(r => r.Name)).Select(n => n.Schema).OfType<string>().Distinct(StringComparer.Ordinal);

    // A routine that names a table is made after it, any other before: a default or check may call it.
    private void AddRoutine(AddRoutine change)
    {
        var text = change.Routine.Native.Text.Trim();
        var stage = _after.Tables.Any(t => NativeOrder.Mentions(text, t.Name.Name)) ? PlanStage.CreateLateRoutines : PlanStage.CreateRoutines;
        _plan.Add(stage, change.Target, text, DropRoutine(change.Routine));
    }

    // The first of the two words in the text tells which it is.
    private static string DropRoutine(Routine routine)
    {
        var text = routine.Native.Text;
        var procedure = text.IndexOf("PROC", StringComparison.OrdinalIgnoreCase);
        var function = text.IndexOf("FUNCTION", StringComparison.OrdinalIgnoreCase);
        var isProcedure = procedure >= 0 && (function < 0 || procedure < function);
        return $"DROP {(isProcedure ? "PROCEDURE" : "FUNCTION")} {Identifiers.Quote(routine.Name)}";
    }

    // A view keeps the types that its columns had, until it is told to look again.
    private void Views(EquatableArray<Change> changes)
    {
        var altered = changes.Select(c => c switch { AlterColumn a => a.Table.Name, DropColumn d => d.Table.Name, _ => null }).OfType<string>().Distinct().ToList();
        foreach (var view in NativeOrder.Sort(changes.OfType<DropView>().Select(c => c.View)).Reverse())
        {
            _plan.Add(PlanStage.DropViews, "views/" + view.Name, DropViewSql(view), DdlWriter.CreateView(view));
        }

        foreach (var view in NativeOrder.Sort(changes.OfType<AddView>().Select(c => c.View)))
        {
            _plan.Add(PlanStage.CreateViews, "views/" + view.Name, DdlWriter.CreateView(view), DropViewSql(view));
            if (view.Comment is { } comment)
            {
                _plan.Add(PlanStage.Comment, "views/" + view.Name, Comments.Set(new("VIEW", view.Name), null, comment));
            }
        }

        foreach (var view in NativeOrder.Sort(_before.Views.Where(v => _after.Views.Contains(v) && altered.Any(t => NativeOrder.Mentions(v.Native.Text, t)))))
        {
            var refresh = "EXEC sys.sp_refreshview @viewname = " + SqlText.Quote(Identifiers.Quote(view.Name));
            _plan.Add(PlanStage.CreateViews, PlanBuilder.Step(PlanStage.CreateViews, "views/" + view.Name, refresh) with { Summary = $"refresh view {view.Name}" });
        }
    }

    private static string DropViewSql(View view) => "DROP VIEW " + Identifiers.Quote(view.Name);
}
