namespace Isomer.Schema;

/// <summary>A sequence that no identity column owns.</summary>
public sealed record Sequence
{
    /// <summary>The sequence's name.</summary>
    public required QualifiedName Name { get; init; }

    /// <summary>The type of its values; null for <c>int64</c>.</summary>
    public CanonicalType? Type { get; init; }

    /// <summary>The first value; null for the default of the direction.</summary>
    public long? Start { get; init; }

    /// <summary>The step; null for 1.</summary>
    public long? Increment { get; init; }

    /// <summary>The least value; null for the default of type and direction.</summary>
    public long? Minimum { get; init; }

    /// <summary>The greatest value; null for the default of type and direction.</summary>
    public long? Maximum { get; init; }

    /// <summary>How many values a session takes at once; null for 1.</summary>
    public long? Cache { get; init; }

    /// <summary>Whether it starts over past its bound.</summary>
    public bool IsCyclic { get; init; }

    /// <summary>The sequence's comment, or null.</summary>
    public string? Comment { get; init; }
}
