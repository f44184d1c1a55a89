using Isomer.Dialects;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;

namespace Isomer.Migration.Commands;

/// <summary>Prints a plan.</summary>
internal static class PlanPrinter
{
    public static void Print(MigrationPlan plan, OutputFormat format, TextWriter output)
    {
        if (format == OutputFormat.Json)
        {
            output.WriteLine(Json(plan));
            return;
        }

        if (plan.Statements.IsEmpty)
        {
            output.WriteLine("Nothing to do: the destination's schema is what the blueprint asks for.");
        }

        foreach (var phase in plan.Statements.Steps.GroupBy(s => s.Phase == PlanPhase.BeforeLoad))
        {
            output.WriteLine(phase.Key ? "-- before the rows" : "-- after the rows");
            foreach (var step in phase)
            {
                PrintStep(step, output);
            }
        }

        var open = plan.Schema.Mapped.WithoutAccepted(plan.Projection.Anomalies, out _);
        foreach (var anomaly in open)
        {
            output.WriteLine($"-- {anomaly.Code.Id}: {anomaly.Message}");
        }
    }

    private static void PrintStep(PlanStep step, TextWriter output)
    {
        if (step.Risk != PlanRisk.None)
        {
            output.WriteLine($"-- {Words(step.Risk)}: {step.RiskReason}");
        }

        output.Write(step.Sql.ReplaceLineEndings("\n"));
        output.WriteLine(";");
        output.WriteLine();
    }

    private static string Words(PlanRisk risk) => risk switch
    {
        PlanRisk.MayFail => "may fail",
        PlanRisk.Rewrites => "rewrites or locks the table",
        PlanRisk.Destructive => "LOSES DATA",
        _ => "harmless",
    };

    private static string Json(MigrationPlan plan) => JsonLine.Of(json =>
    {
        json.WriteString("event", "plan");
        json.WriteStartArray("statements");
        foreach (var step in plan.Statements.Steps)
        {
            json.WriteStartObject();
            json.WriteString("phase", step.Phase.ToString());
            json.WriteString("target", step.Target);
            json.WriteString("summary", step.Summary);
            json.WriteString("risk", step.Risk.ToString());
            json.WriteString("reason", step.RiskReason);
            json.WriteString("sql", step.Sql);
            json.WriteStartArray("reverse");
            foreach (var reverse in step.Reverse)
            {
                json.WriteStringValue(reverse);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("anomalies");
        foreach (var anomaly in plan.Schema.Mapped.WithoutAccepted(plan.Projection.Anomalies, out _))
        {
            json.WriteStartObject();
            json.WriteString("code", anomaly.Code.Id);
            json.WriteString("target", anomaly.Target);
            json.WriteString("message", anomaly.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
