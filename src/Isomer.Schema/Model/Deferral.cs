namespace Isomer.Schema;

/// <summary>When a constraint is checked.</summary>
public enum Deferral
{
    /// <summary>At each statement, always.</summary>
    NotDeferrable,

    /// <summary>At each statement, unless the transaction asks for its end.</summary>
    InitiallyImmediate,

    /// <summary>At the end of the transaction, unless it asks otherwise.</summary>
    InitiallyDeferred,
}
