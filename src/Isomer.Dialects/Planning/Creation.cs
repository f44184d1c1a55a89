using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A schema made from nothing.</summary>
internal static class Creation
{
    /// <summary>The changes from an empty schema to this one.</summary>
    public static EquatableArray<Change> ChangesOf(Blueprint schema) => schema.Enums.Select(e => (Change)new AddEnum(e))
        .Concat(schema.Domains.Select(d => new AddDomain(d)))
        .Concat(schema.Sequences.Select(s => new AddSequence(s)))
        .Concat(schema.Routines.Select(r => new AddRoutine(r)))
        .Concat(schema.Tables.Select(t => new AddTable(t)))
        .Concat(schema.Views.Select(v => new AddView(v)))
        .Concat(schema.NativeObjects.Select(n => new AddNativeObject(n))).ToEquatableArray();

    /// <summary>Every statement of a plan from nothing, as one script.</summary>
    public static string Script(Dialect dialect, Projection projection, EquatableArray<Diagnostic> anomalies)
    {
        var schema = projection.Schema;
        var plan = dialect.Plan(ChangesOf(schema), Blueprint.Empty with { Origin = schema.Origin }, schema);
        var script = new StringBuilder(
            $"-- {dialect.DisplayName}: {Count(schema.Tables.Count, "table")}. Made by Isomer from the blueprint; edit that instead.\n");
        if (!anomalies.IsEmpty)
        {
            script.Append("--\n-- Where it is not what the blueprint says:\n");
        }

        foreach (var anomaly in anomalies)
        {
            script.Append("-- ").Append(anomaly.Code.Id).Append(' ').Append(OneLine(anomaly.Message)).Append('\n');
        }

        bool? isBefore = null;
        foreach (var step in plan.Steps)
        {
            if (step.Phase == PlanPhase.BeforeLoad != isBefore)
            {
                isBefore = step.Phase == PlanPhase.BeforeLoad;
                script.Append(isBefore == true ? "\n-- Before the rows\n" : "\n-- After the rows\n");
            }

            dialect.AppendClosed(script, step.Sql).Append('\n');
        }

        return script.ToString();
    }

    // A message may quote an expression over several lines; a comment ends with its line.
    private static string OneLine(string text) => string.Join(" ", text.Split(['\r', '\n'], System.StringSplitOptions.RemoveEmptyEntries));

    private static string Count(int count, string noun) =>
        count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
