using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// Turns changes into statements. Each commits by itself and what stood before it, so none can stand in a transaction. Keys and indexes
/// come after the rows.
/// </summary>
internal sealed class Planner
{
    private readonly Blueprint _after;
    private readonly DdlWriter _ddl;
    private readonly PlanBuilder _plan = new();
    private readonly TablePlanner _tables;
    private readonly ColumnPlanner _columns;

    public Planner(Dialect dialect, Blueprint before, Blueprint after)
    {
        _after = after;
        _ddl = new DdlWriter(dialect);
        _tables = new TablePlanner(_ddl, _plan, before, after);
        _columns = new ColumnPlanner(_ddl, _plan, before, after);
    }

    private static IdentifierRules Rules => Identifiers.Rules;

    public Plan Plan(EquatableArray<Change> changes)
    {
        foreach (var change in changes)
        {
            Plan(change);
        }

        _tables.ReplaceForeignKeys(changes);
        Views(changes);
        return new(_plan.ToPlan().Steps.Select(s => s with { IsTransactional = false }).ToEquatableArray());
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
            case AddSequence c: _plan.Add(PlanStage.CreateSequences, c.Target, DdlWriter.CreateSequence(c.Sequence), DropSequence(c.Sequence)); break;
            case DropSequence c:
                _plan.AddRisky(
                    PlanStage.DropSequences, PlanRisk.Destructive, "loses the sequence's position", c.Target, DropSequence(c.Sequence), DdlWriter.CreateSequence(c.Sequence));
                break;
            case AlterSequence c: _plan.Add(PlanStage.AlterTables, c.Target, AlterSequence(c.After), AlterSequence(c.Before)); break;
            case AddRoutine c: AddRoutine(c); break;
            case DropRoutine c: _plan.Add(PlanStage.DropRoutines, c.Target, DropRoutine(c.Routine), c.Routine.Native.Text); break;
            case AddNativeObject or DropNativeObject: NativeStatement.Plan(change, _plan); break;
            case AddView or DropView: break;
            default: throw new IsomerException(Codes.CannotPlan, change.Target, "the engine has no statement for this change");
        }
    }

    private static string DropSequence(Sequence sequence) => "DROP SEQUENCE " + Rules.Quote(sequence.Name);

    private static string AlterSequence(Sequence sequence) => $"ALTER SEQUENCE {Rules.Quote(sequence.Name)}{DdlWriter.SequenceOptions(sequence)}";

    // A routine that names a table is made after it, any other before: a default or check may call it.
    private void AddRoutine(AddRoutine change)
    {
        var text = PlSql.Statement(change.Routine.Native.Text);
        var stage = _after.Tables.Any(t => NativeOrder.Mentions(text, t.Name.Name)) ? PlanStage.CreateLateRoutines : PlanStage.CreateRoutines;
        _plan.Add(stage, change.Target, text, DropRoutine(change.Routine));
    }

    // Packages, functions, procedures and types share one namespace; the text tells which it is.
    private static string DropRoutine(Routine routine)
    {
        var words = routine.Native.Text.ToUpperInvariant().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var kind = words.FirstOrDefault(w => w is "FUNCTION" or "PROCEDURE" or "PACKAGE" or "TYPE") ?? "PROCEDURE";
        var name = routine.Name.Name;
        var open = name.IndexOf('(');
        return $"DROP {kind} {Rules.Quote(new QualifiedName(routine.Name.Schema, open < 0 ? name : name.Substring(0, open)))}";
    }

    // A view over a table that changes is compiled anew when it is read next.
    private void Views(EquatableArray<Change> changes)
    {
        foreach (var view in NativeOrder.Sort(changes.OfType<DropView>().Select(c => c.View)).Reverse())
        {
            _plan.Add(PlanStage.DropViews, "views/" + view.Name, Drop(view), _ddl.CreateView(view));
        }

        foreach (var view in NativeOrder.Sort(changes.OfType<AddView>().Select(c => c.View)))
        {
            _plan.Add(PlanStage.CreateViews, "views/" + view.Name, _ddl.CreateView(view), Drop(view));
            if (view.Comment is not null)
            {
                var on = (view.IsMaterialized ? "MATERIALIZED VIEW " : "TABLE ") + Rules.Quote(view.Name);
                _plan.Add(PlanStage.Comment, "views/" + view.Name, DdlWriter.Comment(on, view.Comment));
            }
        }
    }

    private static string Drop(View view) => $"DROP {DdlWriter.Kind(view)} {Rules.Quote(view.Name)}";
}
