using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Indexes"/>.</summary>
internal sealed record IndexRow
{
    public required QualifiedName Table { get; init; }

    public required string Name { get; init; }

    /// <summary><c>NORMAL</c>, <c>NORMAL/REV</c>, <c>BITMAP</c>, <c>FUNCTION-BASED NORMAL</c>, <c>DOMAIN</c>, …</summary>
    public required string Kind { get; init; }

    public required bool IsUnique { get; init; }

    public required bool IsVisible { get; init; }

    public required bool IsPartitioned { get; init; }

    /// <summary>Whether it stands over a join.</summary>
    public required bool IsJoin { get; init; }

    /// <summary>The type of a domain index, or null.</summary>
    public required QualifiedName? IndexType { get; init; }

    public required string? Parameters { get; init; }

    /// <summary><c>LOCAL</c> where it is partitioned as its table is.</summary>
    public required string? Locality { get; init; }

    public static IndexRow Read(CatalogRow row) => new()
    {
        Table = row.Name(0, 1),
        Name = row.Text(2),
        Kind = row.Text(3),
        IsUnique = row.Is(4, "UNIQUE"),
        IsVisible = !row.Is(5, "INVISIBLE"),
        IsPartitioned = row.Is(6, "YES"),
        IsJoin = row.Is(7, "YES"),
        IndexType = row.TextOrNull(9) is null ? null : row.Name(8, 9),
        Parameters = row.TextOrNull(10),
        Locality = row.TextOrNull(11),
    };
}
