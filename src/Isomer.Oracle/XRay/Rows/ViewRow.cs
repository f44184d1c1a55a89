using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Views"/>.</summary>
internal sealed record ViewRow(QualifiedName Name, bool IsOfObjects, string Query)
{
    public static ViewRow Read(CatalogRow row) =>
        new(row.Name(0, 1), row.TextOrNull(2) is not null, row.Long(4, 3, $"the query of the view {row.Name(0, 1)}")?.Trim() ?? "");
}
