namespace Isomer.Schema;

/// <summary>A column numbered by the engine.</summary>
public sealed record Identity
{
    /// <summary>Whether a value given by the statement is refused (<c>always</c>) or taken (<c>byDefault</c>).</summary>
    public required IdentityKind Kind { get; init; }

    /// <summary>The first value; null for the default of the direction, 1 upwards and -1 downwards.</summary>
    public long? Start { get; init; }

    /// <summary>The step; null for 1. May be negative.</summary>
    public long? Increment { get; init; }

    /// <summary>The name of the sequence behind it, where it is not the engine's own choice; null otherwise.</summary>
    public QualifiedName? Sequence { get; init; }

    /// <summary>The first value, said or not.</summary>
    public long First => Start ?? (Increment < 0 ? -1 : 1);

    /// <summary>
    /// The bound that the first value is, where the numbers begin before that of an engine's sequences: below 1 upwards, above -1
    /// downwards; null where they do not.
    /// </summary>
    public long? Bound => Increment < 0 ? (First > -1 ? First : null) : First < 1 ? First : null;

    /// <summary>The same identity without options that say what holds anyway.</summary>
    public Identity Normalize() => this with
    {
        Start = Start == (Increment < 0 ? -1 : 1) ? null : Start,
        Increment = Increment == 1 ? null : Increment,
    };
}
