using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>A row of <see cref="CatalogQueries.Tables"/>.</summary>
internal sealed record TableRow
{
    public required uint Oid { get; init; }

    public required QualifiedName Name { get; init; }

    public required bool IsUnlogged { get; init; }

    public required string[] Options { get; init; }

    public required string? Comment { get; init; }

    public required bool IsPartition { get; init; }

    public required bool HasRowSecurity { get; init; }

    public required bool ForcesRowSecurity { get; init; }

    public required string? OfType { get; init; }

    public required string? Tablespace { get; init; }

    public required string? AccessMethod { get; init; }

    /// <summary><c>r</c>, <c>l</c> or <c>h</c>; null for a table without partitions.</summary>
    public required string? Strategy { get; init; }

    public required string[] PartitionKey { get; init; }

    public required bool HasKeyExpressions { get; init; }

    public required string? Bounds { get; init; }

    public required uint[] Parents { get; init; }

    public static TableRow Read(NpgsqlDataReader row) => new()
    {
        Oid = row.Oid(0),
        Name = row.Name(1, 2),
        IsUnlogged = row.GetString(4) == "u",
        Options = row.Array<string>(5),
        Comment = row.Text(6),
        IsPartition = row.GetBoolean(7),
        HasRowSecurity = row.GetBoolean(8),
        OfType = row.Text(9),
        Tablespace = row.Text(10),
        AccessMethod = row.Text(11),
        Strategy = row.Text(12),
        PartitionKey = row.Array<string>(13),
        HasKeyExpressions = row.GetBoolean(14),
        Bounds = row.Text(15),
        Parents = row.Array<uint>(16),
        ForcesRowSecurity = row.GetBoolean(17),
    };
}
