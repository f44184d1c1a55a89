using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What a blueprint becomes on an engine: names, types and expressions as that engine will hold them.</summary>
/// <param name="Engine">The engine's id.</param>
/// <param name="Schema">
/// The schema exactly as an X-Ray of the created database reads it (origin and native texts of other engines aside): law 2.
/// </param>
/// <param name="Tables">One entry per table of the blueprint, in the blueprint's order.</param>
/// <param name="Anomalies">Each difference between blueprint and projection that can change meaning.</param>
public sealed record Projection(
    string Engine, Blueprint Schema, EquatableArray<ProjectedTable> Tables, EquatableArray<Diagnostic> Anomalies)
{
    /// <summary>
    /// The anomalies among <see cref="Anomalies"/> that only some values of a column meet, with the rules that tell which values.
    /// </summary>
    public EquatableArray<ValueNarrowing> Narrowings { get; init; }

    /// <summary>
    /// The anomalies among <see cref="Anomalies"/> that only rows with keys alike meet, with how the destination compares each key; one of
    /// each code and key.
    /// </summary>
    public EquatableArray<KeyNarrowing> KeyNarrowings { get; init; }

    /// <summary>The sequences that the engine has, each with the blueprint's.</summary>
    public EquatableArray<ProjectedSequence> Sequences { get; init; }

    /// <summary>The projected table of a blueprint's table.</summary>
    public ProjectedTable this[QualifiedName blueprintTable] =>
        Tables.First(t => t.Source.Name == blueprintTable);
}
