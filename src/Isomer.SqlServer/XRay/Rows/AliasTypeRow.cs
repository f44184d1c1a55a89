using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.AliasTypes"/>.</summary>
internal sealed record AliasTypeRow(QualifiedName Name, string StoreType, bool IsNullable)
{
    public static AliasTypeRow Read(SqlDataReader row) =>
        new(row.Name(0, 1), TypeSpelling.Of(row.GetString(2), row.GetInt16(3), row.GetByte(4), row.GetByte(5)), row.GetBoolean(6));
}
