using System.CommandLine;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary><c>isomer xray</c>: writes what a database holds into a blueprint.</summary>
internal static class XRayCommand
{
    public static Command Create(TextWriter output)
    {
        var source = new SourceOptions();
        var blueprint = new Option<string>("--output") { Description = "The blueprint to write.", Required = true };
        var summary = new Option<string?>("--summary") { Description = "A file that the summary is appended to." };
        var command = new Command("xray", "Reads a database's schema into a blueprint.") { blueprint, summary };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            source.Read(parsed), parsed.GetRequiredValue(blueprint), parsed.GetValue(summary), output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Source source, string path, string? summaryPath, TextWriter output, CancellationToken cancellationToken)
    {
        var (result, displayName) = await source.XRayAsync(path, cancellationToken);
        var text = BlueprintJson.Write(result.Blueprint);
        // Read back what was written: findings get their lines from it, and a blueprint that nobody could read is never left behind.
        var written = BlueprintJson.Read(text, path);
        var printer = new DiagnosticPrinter(output);
        printer.Print(written.Diagnostics);
        printer.Print(result.Diagnostics, path, written.Positions);
        if (printer.ErrorCount > 0)
        {
            return ExitCode.Failed;
        }

        var before = BlueprintFile.TryRead(path);
        var isChanged = OutputFile.WriteIfDifferent(path, text);
        var summary = XRaySummary.Write(path, displayName, isChanged, before, result);
        output.Write(summary);
        if (summaryPath is not null)
        {
            OutputFile.Append(summaryPath, summary);
        }

        return ExitCode.Done;
    }
}
