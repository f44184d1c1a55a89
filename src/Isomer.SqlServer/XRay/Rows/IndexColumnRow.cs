using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.IndexColumns"/>.</summary>
internal sealed record IndexColumnRow(int Table, int Index, string Column, bool IsDescending, bool IsIncluded)
{
    public static IndexColumnRow Read(SqlDataReader row) =>
        new(
            row.GetInt32(0), row.GetInt32(1), row.GetString(2), !row.IsDBNull(3) && row.GetBoolean(3),
            !row.IsDBNull(4) && row.GetBoolean(4));
}
