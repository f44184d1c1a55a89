using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Sources"/>: one line, with its end.</summary>
internal sealed record SourceLineRow(string? Schema, string Kind, string Name, string Text)
{
    public QualifiedName QualifiedName => new(Schema, Name);

    public static SourceLineRow Read(CatalogRow row) => new(row.TextOrNull(0), row.Text(1), row.Text(2), row.TextOrNull(3) ?? "");
}
