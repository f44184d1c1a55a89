using System.CommandLine;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary><c>isomer emit</c>: writes the DDL that creates a blueprint on each target, for review.</summary>
internal static class EmitCommand
{
    public static Command Create(TextWriter output)
    {
        var target = new TargetOptions();
        var folder = new Option<string>("--output") { Description = "The folder; each engine gets one below it.", Required = true };
        var command = new Command("emit", "Writes DDL for each target engine.") { folder };
        target.AddTo(command);
        command.SetAction(parsed =>
        {
            var printer = target.Printer(parsed, output);
            return target.Project(parsed, printer) is { } projected
                ? Run(projected, parsed.GetRequiredValue(folder), printer, output)
                : ExitCode.Failed;
        });
        return command;
    }

    private static int Run(ProjectedBlueprint blueprint, string folder, DiagnosticPrinter printer, TextWriter output)
    {
        blueprint.PrintAnomalies(printer);
        blueprint.PrintUnusedAcceptances(printer);
        if (printer.ErrorCount > 0)
        {
            return ExitCode.Failed;
        }

        foreach (var (dialect, projection) in blueprint.Projections)
        {
            var open = blueprint.OpenAnomalies(projection);
            var file = Path.Combine(folder, dialect.Id, blueprint.Name + ".sql");
            OutputFile.WriteIfDifferentAndTouch(file, dialect.CreateScript(projection, open));
            var told = open.Where(a => a.Severity == Severity.Info).ToLookup(a => a.Code.Class == AnomalyClass.Narrowing);
            Summarize(
                blueprint.Path, dialect, told[false].Count(), "difference", "in form that keeps every value",
                "in form that keep every value", file, output);
            Summarize(
                blueprint.Path, dialect, told[true].Count(), "narrowing", "that only a rare value meets", "that only rare values meet",
                file, output);
        }

        return ExitCode.Done;
    }

    // The compiler hides what is of severity Info, so that a build would not say a word of it.
    private static void Summarize(
        string path, Dialect dialect, int count, string noun, string ofOne, string ofMany, string file, TextWriter output)
    {
        if (count > 0)
        {
            var what = count == 1 ? $"1 {noun} {ofOne}" : $"{count} {noun}s {ofMany}";
            output.WriteLine($"{RelativePath.Of(path)}: {what} on {dialect.DisplayName}, listed at the head of {RelativePath.Of(file)}");
        }
    }
}
