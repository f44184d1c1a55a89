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
