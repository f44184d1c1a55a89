using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Others"/>.</summary>
internal sealed record OtherRow(string Kind, QualifiedName Name, string Definition)
{
    public static OtherRow Read(SqlDataReader row) => new(row.GetString(0), row.Name(1, 2), row.Text(3) ?? "");
}
