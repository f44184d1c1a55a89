using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Triggers"/>.</summary>
internal sealed record TriggerRow(QualifiedName Name, QualifiedName? On, string OnKind, bool IsEnabled)
{
    public bool IsOfTable => OnKind == "TABLE";

    public static TriggerRow Read(CatalogRow row) =>
        new(row.Name(0, 1), row.TextOrNull(3) is null ? null : row.Name(2, 3), row.TextOrNull(4)?.Trim() ?? "", row.Is(5, "ENABLED"));
}
