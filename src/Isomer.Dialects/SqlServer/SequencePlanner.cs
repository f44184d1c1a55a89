using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Sequences.</summary>
internal sealed class SequencePlanner(PlanBuilder plan)
{
    public void Plan(Change change)
    {
        switch (change)
        {
            case AddSequence { Sequence: var sequence } c:
                plan.Add(PlanStage.CreateSequences, c.Target, DdlWriter.CreateSequence(sequence), Drop(sequence));
                Comment(c.Target, sequence, null, sequence.Comment);
                break;
            case DropSequence { Sequence: var sequence } c:
                plan.AddRisky(
                    PlanStage.DropSequences, PlanRisk.Destructive, "loses the sequence's position", c.Target, Drop(sequence), DdlWriter.CreateSequence(sequence));
                break;
            case AlterSequence { Before: var was, After: var shall } c:
                Alter(c, was, shall);
                break;
            default:
                throw new IsomerException(Codes.CannotPlan, change.Target, "SQL Server has no statement for this change");
        }
    }

    private static string Drop(Sequence sequence) => "DROP SEQUENCE " + Identifiers.Quote(sequence.Name);

    private static string AlterSql(Sequence sequence) => $"ALTER SEQUENCE {Identifiers.Quote(sequence.Name)}{DdlWriter.SequenceOptions(sequence)}";

    private void Alter(AlterSequence change, Sequence was, Sequence shall)
    {
        if (was.Type != shall.Type)
        {
            throw new IsomerException(Codes.CannotPlan, change.Target, "SQL Server cannot change the type of a sequence");
        }

        if ((was with { Comment = null }) != (shall with { Comment = null }))
        {
            plan.Add(PlanStage.AlterTables, change.Target, AlterSql(shall), AlterSql(was));
        }

        Comment(change.Target, shall, was.Comment, shall.Comment);
    }

    private void Comment(string target, Sequence sequence, string? was, string? shall)
    {
        if (was != shall)
        {
            var place = new Comments.Place("SEQUENCE", sequence.Name);
            plan.Add(PlanStage.Comment, target, Comments.Set(place, was, shall), Comments.Set(place, shall, was));
        }
    }
}
