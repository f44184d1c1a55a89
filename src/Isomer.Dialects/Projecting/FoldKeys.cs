using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Says where a unique key takes texts for one by a collation that is not the source's: one of the same meaning, as another engine has it,
/// or one that the mapping asks for.
/// </summary>
internal static class FoldKeys
{
    /// <summary>Reports each column of a key.</summary>
    public static void Report(ProjectionContext context, ComparedKey key)
    {
        foreach (var name in key.Columns)
        {
            if (key.SourceType(name)?.GetFacet(FacetNames.Collation) is var from &&
                key.HeldType(name)?.GetFacet(FacetNames.Collation) is { } held && Witness(context, from, held) is { } witness)
            {
                key.Add(
                    Codes.KeyFoldsLetters, isAboutNull: false, key.Label(name), held, context.Dialect.DisplayName, witness);
            }
        }
    }

    // Two texts that the held collation takes for one and the source's does not; null where it takes no more for one than that.
    private static string? Witness(ProjectionContext context, string? from, string held)
    {
        var had = from is null ? Folding.None : CollationFacet.FoldingOf(from);
        var has = CollationFacet.FoldingOf(held);
        return IsKept(context, from, held) ? null
            : has.HasFlag(Folding.Case) && !had.HasFlag(Folding.Case) ? "'a' and 'A'"
            : has.HasFlag(Folding.Accents) && !had.HasFlag(Folding.Accents) ? "'e' and 'é'"
            : has.HasFlag(Folding.TrailingBlanks) && !had.HasFlag(Folding.TrailingBlanks) && !context.Features.IgnoresTrailingBlanks
                ? "'a' and 'a '"

            // Linguistic collations give no weight to a character that does not print; those that lower letters compare it as any other.
            : CollationFacet.FoldOf(held) == TextFold.None ? null
            : "'a' and 'a' with U+0001 behind it";
    }

    // The portable values mean on each engine what comes nearest there; an engine's own name means one thing wherever it is known. In a
    // blueprint written by hand they mean what the destination has.
    private static bool IsKept(ProjectionContext context, string? from, string held) =>
        context.IsSameEngine || context.SourceDialect is null ? from == held
        : from is not null && from.Contains(':') && context.Dialect.FitCollation(from) == held;
}
