using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.ObjectTables"/>.</summary>
internal sealed record ObjectTableRow(QualifiedName Name, QualifiedName Type)
{
    public static ObjectTableRow Read(CatalogRow row) => new(row.Name(0, 1), row.Name(2, 3));
}
