using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Constraints"/>.</summary>
internal sealed record ConstraintRow
{
    public required QualifiedName Table { get; init; }

    public required string Name { get; init; }

    /// <summary>P, U, R or C.</summary>
    public required string Kind { get; init; }

    public required bool IsEnabled { get; init; }

    /// <summary>Whether the rows that stand are known to keep it.</summary>
    public required bool IsValidated { get; init; }

    public required Deferral Deferral { get; init; }

    /// <summary>Whether the server named it.</summary>
    public required bool IsNamedByServer { get; init; }

    public required string? DeleteRule { get; init; }

    /// <summary>The key referred to, or null.</summary>
    public required QualifiedName? Principal { get; init; }

    public required string? Index { get; init; }

    /// <summary>The condition of a check.</summary>
    public required string? Condition { get; init; }

    /// <summary>Whether every row keeps it, and must.</summary>
    public bool IsEnforced => IsEnabled && IsValidated;

    public static ConstraintRow Read(CatalogRow row) => new()
    {
        Table = row.Name(0, 1),
        Name = row.Text(2),
        Kind = row.Text(3),
        IsEnabled = row.Is(4, "ENABLED"),
        IsValidated = row.Is(5, "VALIDATED"),
        Deferral = !row.Is(6, "DEFERRABLE") ? Deferral.NotDeferrable
            : row.Is(7, "DEFERRED") ? Deferral.InitiallyDeferred
            : Deferral.InitiallyImmediate,
        IsNamedByServer = row.Is(8, "GENERATED NAME"),
        DeleteRule = row.TextOrNull(9),
        Principal = row.TextOrNull(11) is null ? null : row.Name(10, 11),
        Index = row.TextOrNull(12),
        Condition = row.TextOrNull(13)?.Trim(),
    };
}
