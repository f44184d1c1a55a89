using System.CommandLine;
using System.Globalization;
using Isomer.Dialects;
using Isomer.Schema;
using Isomer.Tool.Assessing;

namespace Isomer.Tool;

/// <summary><c>isomer assess</c>: writes what a move to each target takes, and fails where it is worse than a baseline.</summary>
internal static class AssessCommand
{
    public static Command Create(TextWriter output)
    {
        var target = new TargetOptions();
        var folder = new Option<string>("--output") { Description = "The folder; each engine gets one below it.", Required = true };
        var baseline = new Option<string?>("--baseline") { Description =
            "A folder of earlier reports; what they do not hold is an error." };
        var update = new Option<bool>("--update-baseline") { Description = "Writes the baseline instead of comparing with it." };
        var command = new Command("assess", "Writes what a move to each target engine takes; exit code 3 when worse than a baseline.")
        {
            folder, baseline, update,
        };
        target.AddTo(command);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(update) && parsed.GetValue(baseline) is null)
            {
                throw new IsomerException(Codes.NoBaselineToUpdate);
            }

            var printer = target.Printer(parsed, output);
            return target.Project(parsed, printer) is { } projected
                ? Run(projected, parsed.GetRequiredValue(folder), parsed.GetValue(baseline), parsed.GetValue(update), printer, output)
                : ExitCode.Failed;
        });
        return command;
    }

    private static int Run(
        ProjectedBlueprint blueprint, string folder, string? baseline, bool isUpdate, DiagnosticPrinter printer, TextWriter output)
    {
        // Only these: what a projection itself finds, errors included, is what the report is about.
        blueprint.PrintUnusedAcceptances(printer);
        if (printer.ErrorCount > 0)
        {
            return ExitCode.Failed;
        }

        var assessor = new Assessor(blueprint.Name, blueprint.Mapped, blueprint.MappingFindings);
        var outcomes = blueprint.Projections.Select(p => Outcome(p.Dialect, assessor.Assess(p.Dialect, p.Projection.Anomalies))).ToList();
        // Baselines, then JSON, then HTML: MSBuild compares times, and a baseline is an input of a build whose reports are outputs.
        foreach (var (assessment, _, earlier, _) in outcomes.Where(_ => isUpdate))
        {
            OutputFile.WriteIfDifferent(earlier!.Json, AssessmentJson.Write(assessment));
        }

        // Where the reports are their own baseline, one that is worse would be accepted by being written.
        foreach (var (assessment, report, _, _) in outcomes.Where(o => o.News.Count == 0 || !o.Report.IsSameAs(o.Earlier!)))
        {
            OutputFile.WriteIfDifferentAndTouch(report.Json, AssessmentJson.Write(assessment));
        }

        foreach (var (assessment, report, earlier, news) in outcomes)
        {
            OutputFile.WriteIfDifferentAndTouch(report.Html, AssessmentHtml.Write(assessment));
            output.WriteLine(Summary(blueprint.Path, assessment, report));
            printer.Print(news, blueprint.Path, blueprint.Positions);
            printer.Print(Sum(news, assessment, earlier).Select(d => d with { Path = blueprint.Path }));
        }

        return printer.ErrorCount > 0 ? ExitCode.Different : ExitCode.Done;

        (Assessment Assessment, ReportFiles Report, ReportFiles? Earlier, IReadOnlyList<Diagnostic> News) Outcome(
            Dialect dialect, Assessment assessment)
        {
            var earlier = baseline is null ? null : new ReportFiles(baseline, dialect, blueprint.Name);
            var news = earlier is null || isUpdate ? [] : Baseline.New(assessment, Baseline.Read(earlier.Json, assessment));
            return (assessment, new(folder, dialect, blueprint.Name), earlier, news);
        }
    }

    private static IEnumerable<Diagnostic> Sum(IReadOnlyList<Diagnostic> news, Assessment assessment, ReportFiles? earlier) =>
        news.Count == 0
        ? []
        : [Diagnostic.Create(Codes.WorseThanBaseline, $"{news.Count}", assessment.Target.Name, RelativePath.Of(earlier!.Json))];

    private static string Summary(string path, Assessment assessment, ReportFiles report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{RelativePath.Of(path)}: grade {assessment.Grade} on {assessment.Target.Name}: {assessment.Findings.Count} to decide, " +
        $"{assessment.NotPortable.Count} not portable, {assessment.EffortHours:0.#} hours; {RelativePath.Of(report.Html)}");
}
