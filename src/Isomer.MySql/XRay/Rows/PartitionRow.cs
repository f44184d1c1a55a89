using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Partitions"/>.</summary>
internal sealed record PartitionRow
{
    public required QualifiedName Table { get; init; }

    public required string Name { get; init; }

    /// <summary>
    /// <c>RANGE</c>, <c>LIST</c>, <c>HASH</c>, <c>KEY</c>, each of them also <c>… COLUMNS</c> or <c>LINEAR …</c>; <c>SYSTEM_TIME</c>.
    /// </summary>
    public required string Method { get; init; }

    public required string Key { get; init; }

    public required string? Bounds { get; init; }

    public required string? SubMethod { get; init; }

    public required string? SubKey { get; init; }

    public required long SubPartitions { get; init; }

    public static PartitionRow Read(DbDataReader row) => new()
    {
        Table = row.Name(0, 1),
        Name = row.Text(2),
        Method = row.Text(3),
        Key = row.TextOrNull(4) ?? "",
        Bounds = row.TextOrNull(5),
        SubMethod = row.TextOrNull(6),
        SubKey = row.TextOrNull(7),
        SubPartitions = row.Number(8),
    };
}
