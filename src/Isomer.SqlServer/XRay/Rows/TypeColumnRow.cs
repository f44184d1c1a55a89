using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.TableTypes"/>.</summary>
internal sealed record TypeColumnRow(QualifiedName Type, string Column, string StoreType, bool IsNullable)
{
    public static TypeColumnRow Read(SqlDataReader row) => new(
        row.Name(0, 1), row.GetString(2), TypeSpelling.Of(row.GetString(3), row.GetInt16(4), row.GetByte(5), row.GetByte(6)),
        row.GetBoolean(7));
}
