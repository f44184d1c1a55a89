namespace Isomer.Schema;

/// <summary>Rules for one column.</summary>
public sealed record ColumnRule
{
    /// <summary>The column's name, or a pattern.</summary>
    public required string Column { get; init; }

    /// <summary>The name at the destination; null to keep it.</summary>
    public string? Rename { get; init; }

    /// <summary>The canonical type at the destination; null to keep it.</summary>
    public CanonicalType? Type { get; init; }

    /// <summary>A literal that every row gets instead of the source's value (a mask); null for the source's own value.</summary>
    public LiteralExpression? Constant { get; init; }

    /// <summary>Whether the column stays behind.</summary>
    public bool Exclude { get; init; }

    /// <summary>Anomalies accepted for the column.</summary>
    public EquatableArray<Acceptance> Accept { get; init; }

    /// <summary>What becomes of values that the destination does not hold, for the column.</summary>
    public EquatableArray<PolicyRule> Policy { get; init; }
}
