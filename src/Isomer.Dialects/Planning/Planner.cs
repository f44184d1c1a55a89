using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Turns changes into the steps of a plan. An engine's own planner says how columns change there, and what else a change needs.
/// </summary>
internal abstract class Planner(DdlWriter ddl, PlanBuilder plan, EquatableArray<Change> changes, Blueprint before, Blueprint after)
{
    protected PlanBuilder Steps => plan;

    protected EquatableArray<Change> Changes => changes;

    protected abstract TablePlanner Tables { get; }

    public Plan Plan()
    {
        CreateSchemas();
        foreach (var change in changes)
        {
            Plan(change);
        }

        ReplaceDependents();
        DropViews();
        CreateViews();
        return plan.ToPlan();
    }

    protected virtual void Plan(Change change)
    {
        switch (change)
        {
            case AddTable c: Tables.Create(c.Table); break;
            case DropTable c: Tables.Drop(c.Table); break;
            case AlterTable c: Tables.Alter(c); break;
            case AddColumn c: Add(c); break;
            case DropColumn c: Drop(c); break;
            case AlterColumn c: Alter(c); break;
            case AddPrimaryKey c: Tables.AddPrimaryKey(c.Table, c.Key); break;
            case DropPrimaryKey c: Tables.DropPrimaryKey(c.Table, c.Key); break;
            case AddUniqueConstraint c: Tables.AddUnique(c.Table, c.Constraint); break;
            case DropUniqueConstraint c: Tables.DropUnique(c.Table, c.Constraint); break;
            case AddIndex c: Tables.AddIndex(c.Table, c.Index); break;
            case DropIndex c: Tables.DropIndex(c.Table, c.Index); break;
            case AddForeignKey c: Tables.AddForeignKey(c.Table, c.ForeignKey); break;
            case DropForeignKey c: Tables.DropForeignKey(c.Table, c.ForeignKey); break;
            case AddCheck c: Tables.AddCheck(c.Table, c.Check); break;
            case DropCheck c: Tables.DropCheck(c.Table, c.Check); break;
            case AddTrigger c: Tables.AddTrigger(c.Table, c.Trigger); break;
            case DropTrigger c: Tables.DropTrigger(c.Table, c.Trigger); break;
            case AddSequence c: Add(c); break;
            case DropSequence c: Drop(c); break;
            case AlterSequence c: Alter(c); break;
            case AddRoutine c: Add(c); break;
            case DropRoutine c: plan.Add(PlanStage.DropRoutines, c.Target, ddl.DropRoutine(c.Routine), ddl.CreateRoutine(c.Routine)); break;
            case AddNativeObject or DropNativeObject: NativeStatement.Plan(change, plan); break;
            case AddView or DropView: break;
            default: throw new IsomerException(Codes.CannotPlan, change.Target, "the engine has no statement for this change");
        }
    }

    protected abstract void Add(AddColumn change);

    protected abstract void Drop(DropColumn change);

    protected abstract void Alter(AlterColumn change);

    /// <summary>What stands in the way of the changes, is no change itself, and must go and come again.</summary>
    protected virtual void ReplaceDependents() => Tables.ReplaceForeignKeys(changes);

    /// <summary>Views that stay, and yet must be made anew.</summary>
    protected virtual IEnumerable<View> ReplacedViews() => [];

    /// <summary>The views that stay and whose text mentions one of these tables.</summary>
    protected IEnumerable<View> KeptViewsOver(IReadOnlyCollection<string> tables) =>
        before.Views.Where(v => after.Views.Contains(v) && tables.Any(t => NativeOrder.Mentions(v.Native.Text, t)));

    private void CreateSchemas()
    {
        foreach (var schema in Schemas(after).Except(Schemas(before), StringComparer.Ordinal).OrderBy(s => s, StringComparer.Ordinal))
        {
            if (ddl.CreateSchema(schema) is { } sql)
            {
                plan.Add(PlanStage.CreateSchemas, "schemas/" + schema, sql, ddl.DropSchema(schema));
            }
        }
    }

    private static IEnumerable<string> Schemas(Blueprint blueprint) =>
        blueprint.Tables.Select(t => t.Name)
            .Concat(blueprint.Tables.SelectMany(t => t.Partitioning is null ? [] : Partitions(t.Partitioning)))
            .Concat(blueprint.Enums.Select(e => e.Name)).Concat(blueprint.Domains.Select(d => d.Name))
            .Concat(blueprint.Sequences.Select(s => s.Name)).Concat(blueprint.Views.Select(v => v.Name))
            .Concat(blueprint.Routines.Select(r => r.Name))
            .Select(n => n.Schema).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<QualifiedName> Partitions(Partitioning partitioning) =>
        partitioning.Partitions.SelectMany(p => (p.Partitioning is null ? [] : Partitions(p.Partitioning)).Prepend(p.Name));

    private void Add(AddSequence change)
    {
        plan.Add(PlanStage.CreateSequences, change.Target, ddl.CreateSequence(change.Sequence), ddl.DropSequence(change.Sequence));
        Tables.Comment(change.Target, new("SEQUENCE", change.Sequence.Name), null, change.Sequence.Comment);
    }

    private void Drop(DropSequence change) => plan.AddRisky(
        PlanStage.DropSequences, PlanRisk.Destructive, "loses the sequence's position", change.Target,
        ddl.DropSequence(change.Sequence), ddl.CreateSequence(change.Sequence));

    private void Alter(AlterSequence change)
    {
        var (was, shall) = (change.Before, change.After);
        if ((was with { Comment = null }) != (shall with { Comment = null }))
        {
            plan.Add(PlanStage.AlterTables, change.Target, ddl.AlterSequence(was, shall), ddl.AlterSequence(shall, was));
        }

        Tables.Comment(change.Target, new("SEQUENCE", shall.Name), was.Comment, shall.Comment);
    }

    // A routine that names a table is made after it, any other before: a default or check may call it.
    private void Add(AddRoutine change)
    {
        var text = change.Routine.Native.Text;
        var stage = after.Tables.Any(t => NativeOrder.Mentions(text, t.Name.Name))
            ? PlanStage.CreateLateRoutines
            : PlanStage.CreateRoutines;
        plan.Add(stage, change.Target, ddl.CreateRoutine(change.Routine), ddl.DropRoutine(change.Routine));
    }

    private void DropViews()
    {
        foreach (var view in NativeOrder.Sort(changes.OfType<DropView>().Select(c => c.View).Concat(ReplacedViews())).Reverse())
        {
            plan.Add(PlanStage.DropViews, "views/" + view.Name, ddl.DropView(view), ddl.CreateView(view));
        }
    }

    private void CreateViews()
    {
        foreach (var view in NativeOrder.Sort(changes.OfType<AddView>().Select(c => c.View).Concat(ReplacedViews())))
        {
            plan.Add(PlanStage.CreateViews, "views/" + view.Name, ddl.CreateView(view), ddl.DropView(view));
            Tables.Comment("views/" + view.Name, CommentPlace.View(view), null, view.Comment);
        }
    }
}
