namespace Isomer.Schema;

/// <summary>A column of a table.</summary>
public sealed record Column
{
    /// <summary>The name in its source spelling.</summary>
    public required string Name { get; init; }

    /// <summary>The canonical type; for a column of a domain, the domain's base type.</summary>
    public required CanonicalType Type { get; init; }

    /// <summary>Whether NULL may stand in it. The file says only <c>"nullable": true</c>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The default, or null for none.</summary>
    public Expression? Default { get; init; }

    /// <summary>How the engine numbers new rows, or null.</summary>
    public Identity? Identity { get; init; }

    /// <summary>How the value is computed, or null for a column that is stored as given.</summary>
    public GeneratedColumn? Generated { get; init; }

    /// <summary>The domain that types the column, or null.</summary>
    public QualifiedName? Domain { get; init; }

    /// <summary>The column's comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// The store type in the engine's own spelling, where it is not what that engine's type map gives for <see cref="Type"/>;
    /// null where it is. The same engine uses it as it stands; any other engine uses <see cref="Type"/> alone.
    /// </summary>
    public NativeText? Native { get; init; }
}
