using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What the values of the facet <c>collation</c> mean, whatever engine they are of.</summary>
internal static class CollationFacet
{
    /// <summary>What a collation takes for equal; <see cref="Folding.None"/> also where its name does not tell.</summary>
    /// <param name="collation">A portable value of the facet, or an engine's own, which begins with its id.</param>
    public static Folding FoldingOf(string collation) => collation switch
    {
        "ci" or "nocase" => Folding.Case,
        "ci_ai" => Folding.Case | Folding.Accents,
        "rtrim" => Folding.TrailingBlanks,
        _ => collation.IndexOf(':') is > 0 and var colon && DialectRegistry.Find(collation.Substring(0, colon)) is { } dialect
            ? dialect.FoldingOf(collation.Substring(colon + 1))
            : Folding.None,
    };

    /// <summary>Which texts of a unique key a collation takes for one, blanks at the end aside.</summary>
    /// <param name="collation">The facet; null for none.</param>
    public static TextFold FoldOf(string? collation) => collation switch
    {
        null or "" or "binary" or "rtrim" => TextFold.None,
        "ci" or "nocase" => TextFold.Case,
        "ci_ai" => TextFold.CaseAndAccents,

        // One that tells case and accents apart takes texts for one all the same: characters that do not print have no weight.
        _ => IsBinary(collation) ? TextFold.None : TextFold.Unknown,
    };

    private static bool IsBinary(string collation)
    {
        var parts = collation.Substring(collation.IndexOf(':') + 1).ToLowerInvariant().Split('_');
        return parts.Any(p => p is "bin" or "bin2" or "binary") && !parts.Any(p => p is "ci" or "ai");
    }

    /// <summary>The portable value of the facet that comes nearest to a collation which an engine lacks; null where none does.</summary>
    public static string? Nearest(string collation)
    {
        var folding = FoldingOf(collation);
        return folding.HasFlag(Folding.Accents) ? "ci_ai"
            : folding.HasFlag(Folding.Case) ? "ci"
            : folding.HasFlag(Folding.TrailingBlanks) ? "rtrim"
            : null;
    }

    /// <summary>The code of what is lost where texts compare by each character instead, and a witness of it.</summary>
    public static (Code Code, string Witness) Loss(string collation)
    {
        var folding = FoldingOf(collation);
        return folding.HasFlag(Folding.Accents) ? (Codes.AccentFoldingLost, "'e' = 'É', true before, is false")
            : folding.HasFlag(Folding.Case) ? (Codes.CaseFoldingLost, "'a' = 'A', true before, is false")
            : folding.HasFlag(Folding.TrailingBlanks) ? (Codes.BlankFoldingLost, "'a' = 'a ', true before, is false")
            : (Codes.SortOrderLost, "'ä' sorts after 'z', where it may have sorted after 'a'");
    }
}
