using Isomer.Schema;

namespace Isomer.Generator.Model;

/// <summary>A blueprint, compiled: all that generated code depends on, and no position in any file.</summary>
internal sealed record BlueprintModel
{
    /// <summary>The class that it becomes.</summary>
    public required OwnerModel Owner { get; init; }

    /// <summary>The tables with the mapping applied.</summary>
    public required MappedBlueprint Mapped { get; init; }

    /// <summary>The source's engine, by its id.</summary>
    public required string SourceEngine { get; init; }

    /// <summary>The destinations' engines, by their ids.</summary>
    public required EquatableArray<string> TargetEngines { get; init; }

    /// <summary>The connection's name; null for none.</summary>
    public string? Connection { get; init; }

    /// <summary>The blueprint in the spelling of its one writer, so that a blank more in the file changes nothing.</summary>
    public required string BlueprintJson { get; init; }

    /// <summary>The mapping file's text; null for none.</summary>
    public string? MappingJson { get; init; }

    /// <summary>The DDL of each destination that has one.</summary>
    public EquatableArray<Script> Scripts { get; init; }

    /// <summary>Whether the class holds the program's <c>Main</c>.</summary>
    public bool HasMain { get; init; }
}
