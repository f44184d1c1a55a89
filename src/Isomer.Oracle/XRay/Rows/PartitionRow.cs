using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Partitions"/>; in the order of their bounds.</summary>
internal sealed record PartitionRow(QualifiedName Table, string Name, string? HighValue)
{
    public static PartitionRow Read(CatalogRow row) =>
        new(row.Name(0, 1), row.Text(2), row.Long(4, 3, $"the bounds of the partition {row.Text(2)} of {row.Name(0, 1)}")?.Trim());
}
