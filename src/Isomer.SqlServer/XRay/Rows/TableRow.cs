using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Tables"/>.</summary>
internal sealed record TableRow
{
    private const int Versioned = 2;
    private const string Forever = "-1 INFINITE";

    public required int Id { get; init; }

    public required QualifiedName Name { get; init; }

    /// <summary>The table that takes earlier rows; null where none are kept.</summary>
    public QualifiedName? History { get; init; }

    /// <summary>How long they are kept: <c>6 MONTH</c>; null for ever.</summary>
    public string? Retention { get; init; }

    public bool IsInMemory { get; init; }

    public bool IsExternal { get; init; }

    public required DataSpace Space { get; init; }

    public string? Comment { get; init; }

    public static TableRow Read(SqlDataReader row) => new()
    {
        Id = row.GetInt32(0),
        Name = row.Name(1, 2),
        History = row.GetByte(3) == Versioned && !row.IsDBNull(5) ? row.Name(4, 5) : null,
        Retention = row.Text(6) is { } retention and not Forever ? retention : null,
        IsInMemory = row.GetBoolean(7),
        IsExternal = row.GetBoolean(8),
        Space = DataSpace.Read(row, 9),
        Comment = row.Text(15),
    };
}
