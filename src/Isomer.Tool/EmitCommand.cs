using System.CommandLine;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary><c>isomer emit</c>: writes the DDL that creates a blueprint on each target, for review.</summary>
internal static class EmitCommand
{
    public static Command Create(TextWriter output)
    {
        var blueprint = new Option<string>("--blueprint") { Description = "The blueprint.", Required = true };
        var mapping = new Option<string?>("--mapping") { Description = "The mapping beside it." };
        var targets = new Option<string[]>("--targets") { Description = "The target engines.", Required = true, AllowMultipleArgumentsPerToken = true };
        var folder = new Option<string>("--output") { Description = "The folder; each engine gets one below it.", Required = true };
        var quiet = new Option<bool>("--no-warnings") { Description = "Prints errors alone." };
        var command = new Command("emit", "Writes DDL for each target engine.") { blueprint, mapping, targets, folder, quiet };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(blueprint), parsed.GetValue(mapping), parsed.GetRequiredValue(targets), parsed.GetRequiredValue(folder),
            new DiagnosticPrinter(output, parsed.GetValue(quiet) ? Severity.Error : Severity.Info), output));
        return command;
    }

    private static int Run(string path, string? mappingPath, string[] targets, string folder, DiagnosticPrinter printer, TextWriter output)
    {
        var dialects = targets.Select(DialectRegistry.Require).ToList();
        var blueprint = BlueprintFile.Read(path);
        printer.Print(blueprint.Diagnostics);
        var mapping = mappingPath is null ? BlueprintFile.NoMapping : BlueprintFile.ReadMapping(mappingPath);
        printer.Print(mapping.Diagnostics);
        if (blueprint.Value is null || mapping.Value is null)
        {
            return ExitCode.Failed;
        }

        var result = mapping.Value.Apply(blueprint.Value);
        printer.Print(result.Diagnostics, mappingPath ?? path, mapping.Positions);
        if (result.Value is not { } mapped)
        {
            return ExitCode.Failed;
        }

        var projections = dialects.Select(d => d.Project(mapped.Target, new ProjectionOptions(mapping.Value.Names))).ToList();
        var anomalies = mapped.WithoutAccepted(projections.SelectMany(p => p.Anomalies), out var unused);
        printer.Print(
            anomalies.Select(a => a with { Target = a.Target is null ? null : mapped.SourceTarget(a.Target) }), path, blueprint.Positions);
        printer.Print(unused, mappingPath ?? path, mapping.Positions);
        if (printer.ErrorCount > 0)
        {
            return ExitCode.Failed;
        }

        foreach (var (dialect, projection) in dialects.Zip(projections))
        {
            var open = mapped.WithoutAccepted(projection.Anomalies, out _);
            var file = Path.Combine(folder, dialect.Id, BlueprintFile.NameOf(path) + ".sql");
            OutputFile.WriteIfDifferentAndTouch(file, dialect.CreateScript(projection, open));
            Summarize(path, dialect, open.Count(a => a.Severity == Severity.Info), file, output);
        }

        return ExitCode.Done;
    }

    // The compiler hides what is of severity Info, so that a build would not say a word of it.
    private static void Summarize(string path, Dialect dialect, int count, string file, TextWriter output)
    {
        if (count > 0)
        {
            var what = count == 1 ? "1 difference in form that keeps every value" : $"{count} differences in form that keep every value";
            output.WriteLine($"{Relative(path)}: {what} on {dialect.DisplayName}, listed at the head of {Relative(file)}");
        }
    }

    private static string Relative(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
