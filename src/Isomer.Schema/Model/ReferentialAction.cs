namespace Isomer.Schema;

/// <summary>What happens to dependent rows.</summary>
public enum ReferentialAction
{
    /// <summary>The statement fails, checked when the constraint is.</summary>
    NoAction,

    /// <summary>The statement fails at once, even where the constraint is deferred.</summary>
    Restrict,

    /// <summary>Dependent rows follow.</summary>
    Cascade,

    /// <summary>Dependent columns become NULL.</summary>
    SetNull,

    /// <summary>Dependent columns take their defaults.</summary>
    SetDefault,
}
