namespace Isomer.Migration;

/// <summary>What a generated migrator knows: the embedded blueprint and mapping, and one mapper per table.</summary>
public sealed record MigratorDefinition
{
    /// <summary>The name of the blueprint, e.g. <c>Shop</c>; also the default connection name.</summary>
    public required string Name { get; init; }

    /// <summary>The text of the blueprint file.</summary>
    public required string BlueprintJson { get; init; }

    /// <summary>The text of the mapping file, or null where there is none.</summary>
    public string? MappingJson { get; init; }

    /// <summary>The source's engine, as in <c>Engine="…"</c> of the project.</summary>
    public required string SourceEngine { get; init; }

    /// <summary>The destinations' engines, as in <c>Targets="…"</c> of the project.</summary>
    public required IReadOnlyList<string> TargetEngines { get; init; }

    /// <summary>The connection's name for the source, or null.</summary>
    public string? ConnectionName { get; init; }

    /// <summary>One mapper per table that goes; a table without one is moved column by column.</summary>
    public IReadOnlyList<TableMapper> Mappers { get; init; } = [];
}
