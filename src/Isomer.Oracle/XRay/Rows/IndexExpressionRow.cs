using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.IndexExpressions"/>.</summary>
internal sealed record IndexExpressionRow(QualifiedName Table, string Index, long Position, string Expression)
{
    public static IndexExpressionRow Read(CatalogRow row) => new(row.Name(0, 1), row.Text(2), row.NumberOrNull(3) ?? 0, row.Text(4).Trim());
}
