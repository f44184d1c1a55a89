using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>
/// A row of <see cref="CatalogQueries.IndexColumns"/>. Where an expression stands at that place, the column is one of the server's own.
/// </summary>
internal sealed record IndexColumnRow(QualifiedName Table, string Index, string Column, bool IsDescending, long Position)
{
    public static IndexColumnRow Read(CatalogRow row) =>
        new(row.Name(0, 1), row.Text(2), row.Text(3), row.Is(4, "DESC"), row.NumberOrNull(5) ?? 0);
}
