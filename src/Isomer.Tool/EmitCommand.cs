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
            Summarize(blueprint.Path, dialect, open.Count(a => a.Severity == Severity.Info), file, output);
        }

        return ExitCode.Done;
    }

    // The compiler hides what is of severity Info, so that a build would not say a word of it.
    private static void Summarize(string path, Dialect dialect, int count, string file, TextWriter output)
    {
        if (count > 0)
        {
            var what = count == 1 ? "1 difference in form that keeps every value" : $"{count} differences in form that keep every value";
            output.WriteLine($"{RelativePath.Of(path)}: {what} on {dialect.DisplayName}, listed at the head of {RelativePath.Of(file)}");
        }
    }
}
