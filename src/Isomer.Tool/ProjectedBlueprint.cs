using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>A blueprint with its mapping, and what both become on each target.</summary>
internal sealed class ProjectedBlueprint
{
    /// <summary>The blueprint's file.</summary>
    public required string Path { get; init; }

    /// <summary>Where things stand in it.</summary>
    public required SourceMap Positions { get; init; }

    /// <summary>The mapping's file; the blueprint's own where there is none.</summary>
    public required string MappingPath { get; init; }

    /// <summary>Where things stand in it.</summary>
    public required SourceMap MappingPositions { get; init; }

    /// <summary>The blueprint with the mapping applied.</summary>
    public required MappedBlueprint Mapped { get; init; }

    /// <summary>What the mapping found, errors aside.</summary>
    public required EquatableArray<Diagnostic> MappingFindings { get; init; }

    /// <summary>What it becomes on each target, in the order asked for.</summary>
    public required IReadOnlyList<(Dialect Dialect, Projection Projection)> Projections { get; init; }

    /// <summary>The blueprint's name.</summary>
    public string Name => BlueprintFile.NameOf(Path);

    /// <summary>The anomalies of a projection that nobody has accepted.</summary>
    public EquatableArray<Diagnostic> OpenAnomalies(Projection projection) => Mapped.WithoutAccepted(projection.Anomalies, out _);

    /// <summary>Prints the anomalies of every target that nobody has accepted, each at its line.</summary>
    public void PrintAnomalies(DiagnosticPrinter printer) => printer.Print(
        Projections.SelectMany(p => OpenAnomalies(p.Projection))
            .Select(a => a with { Target = a.Target is null ? null : Mapped.SourceTarget(a.Target) }),
        Path, Positions);

    /// <summary>
    /// Prints an error for each acceptance and policy that no target's anomaly answers to, and for each policy that cannot act.
    /// </summary>
    public void PrintUnusedAcceptances(DiagnosticPrinter printer)
    {
        Mapped.WithoutAccepted(Projections.SelectMany(p => p.Projection.Anomalies), out var unused);
        var unfit = Projections.SelectMany(p => PolicyCheck.Of(Mapped, p.Projection)).Distinct();
        printer.Print(unused.Concat(unfit), MappingPath, MappingPositions);
    }
}
