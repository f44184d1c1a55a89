namespace Isomer.Schema;

/// <summary>Each column of one canonical type takes another.</summary>
/// <param name="From">The type as the blueprint has it; without arguments (<c>decimal</c>) it stands for any arguments.</param>
/// <param name="To">The type at the destination.</param>
public sealed record TypeRule(string From, CanonicalType To);

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
}

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
}

/// <summary>An anomaly that somebody looked at and took.</summary>
/// <param name="Code">The anomaly's code.</param>
/// <param name="Reason">Why it is harmless here.</param>
public sealed record Acceptance(string Code, string Reason);
