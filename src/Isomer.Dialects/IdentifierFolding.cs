namespace Isomer.Dialects;

/// <summary>What an engine makes of an unquoted name.</summary>
public enum IdentifierFolding
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Lower case.</summary>
    Lower,

    /// <summary>Upper case.</summary>
    Upper,
}
