namespace Isomer.Dialects.Sqlite;

/// <summary>SQLite's collations; https://www.sqlite.org/datatype3.html, section 7.</summary>
internal static class Collations
{
    private const string Own = Dialect.EngineId + ":";

    /// <summary>The facet as SQLite keeps it, empty for the default; null for one that it lacks.</summary>
    public static string? Fit(string collation) =>
        collation == "binary" ? ""
        : collation is "nocase" or "rtrim" || collation.StartsWith(Own, StringComparison.Ordinal) ? collation
        : null;

    /// <summary>What follows <c>COLLATE</c>; null for the default.</summary>
    public static string? Name(string? collation) =>
        collation is "nocase" or "rtrim" ? collation.ToUpperInvariant()
        : collation == "binary" ? "BINARY"
        : collation?.StartsWith(Own, StringComparison.Ordinal) == true ? Identifiers.Rules.Quote(collation.Substring(Own.Length))
        : null;
}
