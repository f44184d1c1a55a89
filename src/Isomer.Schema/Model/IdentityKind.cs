namespace Isomer.Schema;

/// <summary>What an identity column does with a value that a statement gives.</summary>
public enum IdentityKind
{
    /// <summary>The engine numbers the row unless the statement gives a value.</summary>
    ByDefault,

    /// <summary>The engine always numbers the row.</summary>
    Always,
}
