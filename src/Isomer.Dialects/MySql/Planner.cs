using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Turns changes into statements. Each commits by itself, so none can stand in a transaction with others.</summary>
internal sealed class Planner
{
    private readonly Blueprint _before;
    private readonly Blueprint _after;
    private readonly DdlWriter _ddl;
    private readonly PlanBuilder _plan = new();
    private readonly TablePlanner _tables;
    private readonly ColumnPlanner _columns;

    public Planner(Dialect dialect, Blueprint before, Blueprint after)
    {
        (_before, _after) = (before, after);
        _ddl = new DdlWriter(dialect);
        _tables = new TablePlanner(_ddl, _plan, before, after);
        _columns = new ColumnPlanner(dialect, _ddl, _plan, before, after);
    }

    private static IdentifierRules Rules => Identifiers.Rules;

    public Plan Plan(EquatableArray<Change> changes)
    {
        var keys = new KeyChanges(changes, _before, _after);
        foreach (var change in changes)
        {
            if (!keys.Owns(change))
            {
                Plan(change);
            }
        }

        keys.Plan(_ddl, _plan);
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
            case AddIndex c: _tables.AddIndex(c.Table, c.Index); break;
            case DropIndex c: _tables.DropIndex(c.Table, c.Index); break;
            case AddForeignKey c: _tables.AddForeignKey(c.Table, c.ForeignKey); break;
            case DropForeignKey c: _tables.DropForeignKey(c.Table, c.ForeignKey); break;
            case AddCheck c: _tables.AddCheck(c.Table, c.Check); break;
            case DropCheck c: _tables.DropCheck(c.Table, c.Check); break;
            case AddTrigger c: _tables.AddTrigger(c.Table, c.Trigger); break;
            case DropTrigger c: _tables.DropTrigger(c.Table, c.Trigger); break;
            case AddSequence c: _plan.Add(PlanStage.CreateSequences, c.Target, _ddl.CreateSequence(c.Sequence), DropSequence(c.Sequence)); break;
            case DropSequence c:
                _plan.AddRisky(
                    PlanStage.DropSequences, PlanRisk.Destructive, "loses the sequence's position", c.Target,
                    DropSequence(c.Sequence), _ddl.CreateSequence(c.Sequence));
                break;
            case AlterSequence c: _plan.Add(PlanStage.AlterTables, c.Target, AlterSequence(c.After), AlterSequence(c.Before)); break;
            case AddRoutine c: AddRoutine(c); break;
            case DropRoutine c: _plan.Add(PlanStage.DropRoutines, c.Target, DropRoutine(c.Routine), c.Routine.Native.Text); break;
            case AddNativeObject or DropNativeObject: NativeStatement.Plan(change, _plan); break;
            case AddView or DropView: break;
            default: throw new IsomerException(Codes.CannotPlan, change.Target, "the engine has no statement for this change");
        }
    }

    private static string DropSequence(Sequence sequence) => $"DROP SEQUENCE {Rules.Quote(sequence.Name)}";

    private string AlterSequence(Sequence sequence) => $"ALTER SEQUENCE {Rules.Quote(sequence.Name)}{_ddl.SequenceOptions(sequence)}";

    // A routine that names a table is made after it, any other before.
    private void AddRoutine(AddRoutine change)
    {
        var text = change.Routine.Native.Text.Trim().TrimEnd(';');
        var stage = _after.Tables.Any(t => NativeOrder.Mentions(text, t.Name.Name)) ? PlanStage.CreateLateRoutines : PlanStage.CreateRoutines;
        _plan.Add(stage, change.Target, text, DropRoutine(change.Routine));
    }

    // Functions and procedures have names of their own: the first of the two words in the text tells which it is.
    private static string DropRoutine(Routine routine)
    {
        var text = routine.Native.Text;
        var procedure = text.IndexOf("PROCEDURE", StringComparison.OrdinalIgnoreCase);
        var function = text.IndexOf("FUNCTION", StringComparison.OrdinalIgnoreCase);
        var isProcedure = procedure >= 0 && (function < 0 || procedure < function);
        var name = routine.Name.Name;
        var open = name.IndexOf('(');
        return $"DROP {(isProcedure ? "PROCEDURE" : "FUNCTION")} {Rules.Quote(open < 0 ? name : name.Substring(0, open))}";
    }

    private void Views(EquatableArray<Change> changes)
    {
        foreach (var view in NativeOrder.Sort(changes.OfType<DropView>().Select(c => c.View)).Reverse())
        {
            _plan.Add(PlanStage.DropViews, "views/" + view.Name, $"DROP VIEW {Rules.Quote(view.Name)}", _ddl.CreateView(view));
        }

        foreach (var view in NativeOrder.Sort(changes.OfType<AddView>().Select(c => c.View)))
        {
            _plan.Add(PlanStage.CreateViews, "views/" + view.Name, _ddl.CreateView(view), $"DROP VIEW {Rules.Quote(view.Name)}");
        }
    }
}
