using System.CommandLine;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary><c>isomer drift</c>: fails when a database no longer matches its blueprint.</summary>
internal static class DriftCommand
{
    public static Command Create(TextWriter output)
    {
        var source = new SourceOptions();
        var blueprint = new Option<string>("--blueprint") { Description = "The blueprint to compare with.", Required = true };
        var command = new Command("drift", "Compares a database with its blueprint; exit code 3 when they differ.") { blueprint };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(source.Read(parsed), parsed.GetRequiredValue(blueprint), output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Source source, string path, TextWriter output, CancellationToken cancellationToken)
    {
        var printer = new DiagnosticPrinter(output);
        var file = BlueprintFile.Read(path);
        printer.Print(file.Diagnostics);
        if (file.Value is not { } blueprint)
        {
            return ExitCode.Failed;
        }

        var (result, displayName) = await source.XRayAsync(path, cancellationToken);
        var changes = SchemaDiff.Compare(blueprint, result.Blueprint);
        if (changes.Count == 0)
        {
            output.WriteLine($"{path}: no drift from {displayName}.");
            return ExitCode.Done;
        }

        printer.Print(
            changes.Select(c => Diagnostic.Create(Codes.DriftedPart, ChangeText.Describe(c)) with { Target = c.Target }), path,
            file.Positions);
        printer.Print([Diagnostic.Create(Codes.Drifted, $"{changes.Count}", Path.GetFileName(path), displayName) with { Path = path }]);
        return ExitCode.Different;
    }
}
