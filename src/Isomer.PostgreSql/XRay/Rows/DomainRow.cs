using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>A row of <see cref="CatalogQueries.Domains"/>.</summary>
internal sealed record DomainRow(
    uint Oid, QualifiedName Name, string StoreType, bool IsNotNull, string? Default, string? Collation, string? Comment, string PrintedName)
{
    public static DomainRow Read(NpgsqlDataReader row) =>
        new(row.Oid(0), row.Name(1, 2), row.GetString(3), row.GetBoolean(4), row.Text(5), row.Text(6), row.Text(7), row.GetString(8));
}
