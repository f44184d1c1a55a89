using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Indexes"/>.</summary>
internal sealed record IndexPartRow
{
    public required QualifiedName Table { get; init; }

    public required string Index { get; init; }

    public required bool IsUnique { get; init; }

    /// <summary>The column; null for an expression.</summary>
    public required string? Column { get; init; }

    public required bool IsDescending { get; init; }

    public required int? PrefixLength { get; init; }

    /// <summary><c>BTREE</c>, <c>HASH</c>, <c>FULLTEXT</c>, <c>SPATIAL</c>, <c>RTREE</c>.</summary>
    public required string Kind { get; init; }

    public required string? Comment { get; init; }

    /// <summary>Whether no query uses it.</summary>
    public required bool IsIgnored { get; init; }

    public required string? Expression { get; init; }

    public static IndexPartRow Read(DbDataReader row) => new()
    {
        Table = row.Name(0, 1),
        Index = row.Text(2),
        IsUnique = row.Text(3) == "0",
        Column = row.TextOrNull(4),
        IsDescending = row.TextOrNull(5) == "D",
        PrefixLength = (int?)row.NumberOrNull(6),
        Kind = row.Text(7),
        Comment = row.NotEmpty(8),
        IsIgnored = row.Text(9) == "YES",
        Expression = row.TextOrNull(10),
    };
}
