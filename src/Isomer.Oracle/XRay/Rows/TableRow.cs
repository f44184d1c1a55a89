using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Tables"/>.</summary>
internal sealed record TableRow(
    QualifiedName Name, bool IsTemporary, string? Duration, bool IsIndexOrganized, bool IsExternal, string? Cluster)
{
    public static TableRow Read(CatalogRow row) =>
        new(row.Name(0, 1), row.Is(2, "Y"), row.TextOrNull(3), row.Is(4, "IOT"), row.Is(5, "YES"), row.TextOrNull(6));
}
