using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.MaterializedViews"/>.</summary>
internal sealed record MaterializedViewRow(QualifiedName Name, string RefreshMode, string RefreshMethod, string BuildMode, string Query)
{
    /// <summary>How it is refreshed and built, where that is not the server's own choice; empty where it is.</summary>
    public string Options => string.Join(
        ' ',
        new[] { RefreshMethod == "FORCE" ? "" : "REFRESH " + RefreshMethod, RefreshMode == "DEMAND" ? "" : "ON " + RefreshMode,
            BuildMode == "IMMEDIATE" ? "" : "BUILD " + BuildMode }
            .Where(o => o.Length > 0));

    public static MaterializedViewRow Read(CatalogRow row) => new(
        row.Name(0, 1), row.TextOrNull(2) ?? "DEMAND", row.TextOrNull(3) ?? "FORCE", row.TextOrNull(4) ?? "IMMEDIATE",
        row.Long(6, 5, $"the query of the materialized view {row.Name(0, 1)}")?.Trim() ?? "");
}
