namespace Isomer.Schema;

/// <summary>Rules for one table, or for each table that a pattern matches.</summary>
public sealed record TableRule
{
    /// <summary>The table's name, or a pattern.</summary>
    public required string Table { get; init; }

    /// <summary>The name at the destination; null to keep it. Not with a pattern.</summary>
    public QualifiedName? Rename { get; init; }

    /// <summary>Which rows go, over the source's columns; null for all.</summary>
    public Expression? Filter { get; init; }

    /// <summary>Rules per column; the name may be a pattern.</summary>
    public EquatableArray<ColumnRule> Columns { get; init; }

    /// <summary>Anomalies accepted for the table.</summary>
    public EquatableArray<Acceptance> Accept { get; init; }

    /// <summary>What becomes of values that the destination does not hold, for the table.</summary>
    public EquatableArray<PolicyRule> Policy { get; init; }
}
