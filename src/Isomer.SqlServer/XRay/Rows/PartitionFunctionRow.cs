using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.PartitionFunctions"/>; the boundary is null where the function has none.</summary>
internal sealed record PartitionFunctionRow(string Function, bool IsRight, string StoreType, string? Collation, string? Boundary)
{
    public static PartitionFunctionRow Read(SqlDataReader row) => new(
        row.GetString(1), row.GetBoolean(2), TypeSpelling.Of(row.GetString(3), row.GetInt16(4), row.GetByte(5), row.GetByte(6)),
        row.Text(7), row.Text(8));
}
