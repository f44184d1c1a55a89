namespace Isomer.Schema;

/// <summary>A column numbered by the engine.</summary>
public sealed record Identity
{
    /// <summary>Whether a value given by the statement is refused (<c>always</c>) or taken (<c>byDefault</c>).</summary>
    public required IdentityKind Kind { get; init; }

    /// <summary>The first value; null for the engine's default, 1.</summary>
    public long? Start { get; init; }

    /// <summary>The step; null for the engine's default, 1. May be negative.</summary>
    public long? Increment { get; init; }

    /// <summary>The name of the sequence behind it, where it is not the engine's own choice; null otherwise.</summary>
    public QualifiedName? Sequence { get; init; }
}
