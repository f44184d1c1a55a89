using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Checks"/>; the definition is null where it is not shown.</summary>
internal sealed record CheckRow(int Table, string Name, string? Definition, bool IsDisabled, bool IsNotTrusted, bool IsNotForReplication)
{
    public static CheckRow Read(SqlDataReader row) =>
        new(row.GetInt32(0), row.GetString(1), row.Text(2), row.GetBoolean(3), row.GetBoolean(4), row.GetBoolean(5));
}
