using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Synonyms"/>.</summary>
internal sealed record SynonymRow(QualifiedName Name, QualifiedName For, string? Link)
{
    /// <summary>The statement that creates it.</summary>
    public string Definition => $"CREATE SYNONYM {SqlText.Quote(Name)} FOR {SqlText.Quote(For)}" + (Link is null ? "" : "@" + Link);

    public static SynonymRow Read(CatalogRow row) => new(row.Name(0, 1), row.Name(2, 3), row.TextOrNull(4));
}
