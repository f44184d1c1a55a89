namespace Isomer.Tool.Assessing;

/// <summary>What a move does with an object; the gravest that is true of it.</summary>
internal enum ObjectState
{
    /// <summary>It is made, and means what it meant; at most its form differs.</summary>
    Automatic,

    /// <summary>The mapping accepts what changes.</summary>
    Accepted,

    /// <summary>Somebody has to change the mapping or the source, or accept the change.</summary>
    NeedsDecision,

    /// <summary>It is not made: somebody has to write it anew.</summary>
    NotPortable,
}
