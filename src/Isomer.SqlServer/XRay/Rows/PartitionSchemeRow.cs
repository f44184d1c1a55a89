using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.PartitionSchemes"/>.</summary>
internal sealed record PartitionSchemeRow(string Scheme, string Function, string Filegroup)
{
    public static PartitionSchemeRow Read(SqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2));
}
