using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Indexes"/>.</summary>
internal sealed record IndexRow
{
    public required int Table { get; init; }

    public required int Id { get; init; }

    public required string Name { get; init; }

    public required IndexKind Kind { get; init; }

    public bool IsUnique { get; init; }

    public bool IsPrimaryKey { get; init; }

    public bool IsUniqueConstraint { get; init; }

    public bool IgnoresDuplicates { get; init; }

    /// <summary>0 for the server's choice.</summary>
    public int FillFactor { get; init; }

    public bool IsPadded { get; init; }

    public bool IsDisabled { get; init; }

    public bool HasFilter { get; init; }

    /// <summary>The filter's text; null where there is none, or it is not shown.</summary>
    public string? Filter { get; init; }

    public bool HasRowLocks { get; init; } = true;

    public bool HasPageLocks { get; init; } = true;

    /// <summary>Whether the server made the key's name up.</summary>
    public bool IsNamedByServer { get; init; }

    public required DataSpace Space { get; init; }

    /// <summary><c>PATH</c>, <c>VALUE</c> or <c>PROPERTY</c> of a secondary XML index, and the index that it stands on.</summary>
    public (string Kind, string Over)? SecondaryXml { get; init; }

    /// <summary>What stands between the parentheses of WITH of a spatial index, its scheme before it.</summary>
    public SpatialGrid? Grid { get; init; }

    public string? Comment { get; init; }

    public static IndexRow Read(SqlDataReader row) => new()
    {
        Table = row.GetInt32(0),
        Id = row.GetInt32(1),
        Name = row.GetString(2),
        Kind = (IndexKind)row.GetByte(3),
        IsUnique = row.GetBoolean(4),
        IsPrimaryKey = row.GetBoolean(5),
        IsUniqueConstraint = row.GetBoolean(6),
        IgnoresDuplicates = row.GetBoolean(7),
        FillFactor = row.GetByte(8),
        IsPadded = row.GetBoolean(9),
        IsDisabled = row.GetBoolean(10),
        Filter = row.Text(11),
        HasFilter = row.GetBoolean(12),
        HasRowLocks = row.GetBoolean(13),
        HasPageLocks = row.GetBoolean(14),
        IsNamedByServer = row.GetBoolean(15),
        Space = DataSpace.Read(row, 16),
        SecondaryXml = row.IsDBNull(22) || row.IsDBNull(23) ? null : (row.GetString(22), row.GetString(23)),
        Grid = row.IsDBNull(24) ? null : SpatialGrid.Read(row, 24),
        Comment = row.Text(34),
    };
}
