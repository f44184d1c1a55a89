namespace Isomer.Tool.Assessing;

/// <summary>What a move does with an object; the gravest that is true of it.</summary>
internal enum ObjectState
{
    /// <summary>It is made, and nobody has to decide anything: at most anomalies of severity info tell of it.</summary>
    Automatic,

    /// <summary>The mapping accepts what changes.</summary>
    Accepted,

    /// <summary>Somebody has to change the mapping or the source, or accept the change.</summary>
    NeedsDecision,

    /// <summary>It is not made: somebody has to write it anew.</summary>
    NotPortable,
}
