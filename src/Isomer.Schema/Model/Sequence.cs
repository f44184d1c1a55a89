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

    /// <summary>The same sequence without options that say what holds anyway.</summary>
    public Sequence Normalize()
    {
        var increment = Increment ?? 1;
        var (least, greatest) = Type?.Kind switch
        {
            TypeKind.Int16 => (short.MinValue, short.MaxValue),
            TypeKind.Int32 => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        var minimum = Minimum ?? (increment > 0 ? 1 : least);
        var maximum = Maximum ?? (increment > 0 ? greatest : -1);
        return this with
        {
            Type = Type?.Kind == TypeKind.Int64 ? null : Type,
            Start = Unless(Start, increment > 0 ? minimum : maximum),
            Increment = Unless(Increment, 1),
            Minimum = Unless(Minimum, increment > 0 ? 1 : least),
            Maximum = Unless(Maximum, increment > 0 ? greatest : -1),
            Cache = Unless(Cache, 1),
        };
    }

    private static long? Unless(long? value, long usual) => value == usual ? null : value;
}
