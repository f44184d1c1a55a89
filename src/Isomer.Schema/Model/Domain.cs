namespace Isomer.Schema;

/// <summary>A named type: a base type with constraints. Engines without domains get the base type and the checks on each column.</summary>
public sealed record Domain
{
    /// <summary>The domain's name.</summary>
    public required QualifiedName Name { get; init; }

    /// <summary>The base type.</summary>
    public required CanonicalType Type { get; init; }

    /// <summary>Whether NULL may stand in it.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>The default, or null.</summary>
    public Expression? Default { get; init; }

    /// <summary>The checks, sorted by name; the tested value is the column reference <c>value</c>.</summary>
    public EquatableArray<CheckConstraint> Checks { get; init; }

    /// <summary>The domain's comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The base type in the engine's spelling where the type map would give another; null otherwise.</summary>
    public NativeText? Native { get; init; }
}
