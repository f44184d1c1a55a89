using System.CommandLine;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>The options that say which blueprint goes where; the same for <c>emit</c> and <c>assess</c>.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string> _blueprint = new("--blueprint") { Description = "The blueprint.", Required = true };
    private readonly Option<string?> _mapping = new("--mapping") { Description = "The mapping beside it." };
    private readonly Option<string[]> _targets = new("--targets")
    {
        Description = "The target engines.", Required = true, AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _quiet = new("--no-warnings") { Description = "Prints errors alone." };

    public void AddTo(Command command)
    {
        command.Add(_blueprint);
        command.Add(_mapping);
        command.Add(_targets);
        command.Add(_quiet);
    }

    /// <summary>Prints what the command finds, as much of it as was asked for.</summary>
    public DiagnosticPrinter Printer(ParseResult parsed, TextWriter output) =>
        new(output, parsed.GetValue(_quiet) ? Severity.Error : Severity.Info);

    /// <summary>Reads the files and projects the blueprint onto each target; null where an error was printed instead.</summary>
    public ProjectedBlueprint? Project(ParseResult parsed, DiagnosticPrinter printer)
    {
        var (path, mappingPath) = (parsed.GetRequiredValue(_blueprint), parsed.GetValue(_mapping));
        var dialects = parsed.GetRequiredValue(_targets).Select(DialectRegistry.Require).Distinct().ToList();
        var blueprint = BlueprintFile.Read(path);
        printer.Print(blueprint.Diagnostics);
        var mapping = mappingPath is null ? BlueprintFile.NoMapping : BlueprintFile.ReadMapping(mappingPath);
        printer.Print(mapping.Diagnostics);
        if (blueprint.Value is null || mapping.Value is null)
        {
            return null;
        }

        var result = mapping.Value.Apply(blueprint.Value);
        printer.Print(result.Diagnostics, mappingPath ?? path, mapping.Positions);
        return result.Value is not { } mapped ? null : new()
        {
            Path = path,
            Positions = blueprint.Positions,
            MappingPath = mappingPath ?? path,
            MappingPositions = mapping.Positions,
            Mapped = mapped,
            MappingFindings = result.Diagnostics,
            Projections = [.. dialects.Select(d =>
                (d, d.Project(mapped.Target, new ProjectionOptions(mapping.Value.Names) { Tables = mapped.Tables })))],
        };
    }
}
