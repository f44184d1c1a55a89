namespace Isomer.Dialects.Oracle;

/// <summary>
/// Oracle's collations. The default, BINARY, compares characters as they are; another one needs MAX_STRING_SIZE = EXTENDED.
/// </summary>
internal static class Collations
{
    private const string Own = Dialect.EngineId + ":";

    /// <summary>The facet as Oracle keeps it, empty for the default; null for one that it lacks.</summary>
    public static string? Fit(string collation) =>
        collation is "binary" or Own + "BINARY" ? ""
        : collation.StartsWith(Own, StringComparison.Ordinal) ? collation
        : null;

    /// <summary>What follows COLLATE; null for the default.</summary>
    public static string? Name(string? collation) =>
        collation?.StartsWith(Own, StringComparison.Ordinal) == true ? collation.Substring(Own.Length) : null;

    /// <summary>What a collation takes for equal; one without accents is one without case too.</summary>
    public static Folding FoldingOf(string name) =>
        name.EndsWith("_AI", StringComparison.Ordinal) ? Folding.Case | Folding.Accents
        : name.EndsWith("_CI", StringComparison.Ordinal) ? Folding.Case
        : Folding.None;
}
