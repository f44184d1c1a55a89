using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.PartitionedTables"/>: one column of the key.</summary>
internal sealed record PartitionedTableRow(
    QualifiedName Table, string Method, string SubMethod, string? Interval, string? Reference, string? Column)
{
    public static PartitionedTableRow Read(CatalogRow row) =>
        new(row.Name(0, 1), row.Text(2), row.TextOrNull(3) ?? "NONE", row.TextOrNull(4), row.TextOrNull(5), row.TextOrNull(6));
}
