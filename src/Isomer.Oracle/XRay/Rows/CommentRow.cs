using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Comments"/>; the column is null for a comment on the whole.</summary>
internal sealed record CommentRow(QualifiedName On, string? Column, string Text)
{
    public static CommentRow Read(CatalogRow row) => new(row.Name(0, 1), row.TextOrNull(2), row.Text(3));
}
