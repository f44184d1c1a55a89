using System.Text.Json.Serialization;

namespace Isomer.Tool.Assessing;

/// <summary>What it takes to move a schema to an engine: the whole content of a report, which two writers put into a file each.</summary>
internal sealed record Assessment
{
    /// <summary>The version of the JSON form that this build writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the JSON form.</summary>
    [JsonPropertyName("assessment"), JsonRequired]
    public int FormatVersion { get; init; } = CurrentVersion;

    /// <summary>The blueprint's name.</summary>
    public required string Name { get; init; }

    /// <summary>Where the schema comes from.</summary>
    public required EngineName Source { get; init; }

    /// <summary>Where it shall go.</summary>
    public required EngineName Target { get; init; }

    /// <summary>How hard it is.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The rule by which the grade was given.</summary>
    public required string GradeRule { get; init; }

    /// <summary>Everything, reviews included; one decimal.</summary>
    public required decimal EffortHours { get; init; }

    /// <summary>Tables that the mapping leaves out; they stand in no other number.</summary>
    public required int ExcludedTables { get; init; }

    /// <summary>Objects by kind, without kinds that do not occur.</summary>
    public required IReadOnlyList<ObjectCount> Objects { get; init; }

    /// <summary>What needs a decision: anomalies of severity warning or error that nobody has accepted.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What the destination does not get.</summary>
    public required IReadOnlyList<NativePart> NotPortable { get; init; }

    /// <summary>What the mapping accepts, with its reasons.</summary>
    public required IReadOnlyList<Finding> Accepted { get; init; }

    /// <summary>What is told and asks for nothing: anomalies of severity info, and what the mapping leaves behind.</summary>
    public required IReadOnlyList<Finding> Information { get; init; }

    /// <summary>The estimate, line by line.</summary>
    public required IReadOnlyList<EffortLine> Effort { get; init; }

    /// <summary>The keys that a baseline holds: findings and what is not portable.</summary>
    [JsonIgnore]
    public IEnumerable<(string Key, string Message, string Path)> Open =>
        Findings.Select(f => (f.Key, f.Message, f.Path)).Concat(NotPortable.Select(p => (p.Key, p.Message, p.Path)));
}
