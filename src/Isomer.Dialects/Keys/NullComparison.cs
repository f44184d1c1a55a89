namespace Isomer.Dialects;

/// <summary>How a unique key compares rows with NULL.</summary>
public enum NullComparison
{
    /// <summary>A row with NULL in the key collides with none.</summary>
    Distinct,

    /// <summary>NULL equals NULL.</summary>
    Equal,

    /// <summary>NULL equals NULL, and a row with nothing but NULL in the key collides with none.</summary>
    EqualUnlessAll,
}
