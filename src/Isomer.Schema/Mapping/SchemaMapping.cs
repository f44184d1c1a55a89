namespace Isomer.Schema;

/// <summary>
/// The hand-written file beside a blueprint (<c>*.mapping.json</c>): what the destination shall be called and typed, and which rows go.
/// </summary>
public sealed partial record SchemaMapping
{
    /// <summary>The version of the file format that this build reads.</summary>
    public const int FormatVersion = 1;

    /// <summary>The mapping that changes nothing.</summary>
    public static SchemaMapping Empty { get; } = new();

    /// <summary>How names are spelled at the destination.</summary>
    public NamePolicy Names { get; init; } = NamePolicy.Fold;

    /// <summary>Patterns (<c>*</c>, <c>?</c>) of tables that go; empty for all.</summary>
    public EquatableArray<string> Include { get; init; }

    /// <summary>Patterns of tables that stay behind; stronger than <see cref="Include"/>.</summary>
    public EquatableArray<string> Exclude { get; init; }

    /// <summary>Type overrides by canonical type.</summary>
    public EquatableArray<TypeRule> Types { get; init; }

    /// <summary>Rules per table; the name may be a pattern.</summary>
    public EquatableArray<TableRule> Tables { get; init; }

    /// <summary>Anomalies accepted for the whole schema.</summary>
    public EquatableArray<Acceptance> Accept { get; init; }

    /// <summary>What becomes of values that the destination does not hold, for the whole schema.</summary>
    public EquatableArray<PolicyRule> Policy { get; init; }
}
