namespace Isomer.Dialects.PostgreSql;

/// <summary>PostgreSQL's collations.</summary>
internal static class Collations
{
    private const string Own = Dialect.EngineId + ":";

    /// <summary>The facet as PostgreSQL keeps it; null for one that it lacks.</summary>
    public static string? Fit(string collation) =>
        collation == "binary" || collation.StartsWith(Own, StringComparison.Ordinal) ? collation : null;

    /// <summary>What follows <c>COLLATE</c>; the facet <c>ci</c> and its like are types of their own here (citext) and have none.</summary>
    public static string? Name(string? collation) =>
        collation == "binary" ? "\"C\""
        : collation?.StartsWith(Own, StringComparison.Ordinal) == true ? Identifiers.Rules.Quote(collation.Substring(Own.Length))
        : null;
}
