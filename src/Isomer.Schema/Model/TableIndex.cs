namespace Isomer.Schema;

/// <summary>An index.</summary>
public sealed record TableIndex
{
    /// <summary>The index's name, unique in its table.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the key is unique.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether two NULLs collide in a unique index; false lets many NULLs stand.</summary>
    public bool NullsNotDistinct { get; init; }

    /// <summary>The key, in order.</summary>
    public EquatableArray<IndexColumn> Columns { get; init; }

    /// <summary>Columns carried without being part of the key.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>The predicate of a partial index, or null.</summary>
    public Expression? Filter { get; init; }

    /// <summary>The access method (<c>gin</c>, <c>hash</c>, <c>brin</c>, <c>fulltext</c>, …); null for an ordered tree.</summary>
    public string? Method { get; init; }

    /// <summary>The index's comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The whole statement in the engine's words, where the members above cannot say it; null otherwise.</summary>
    public NativeText? Native { get; init; }
}
