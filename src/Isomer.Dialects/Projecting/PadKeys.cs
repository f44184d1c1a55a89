using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Says where a unique key of texts of fixed length takes texts for one that differ in the blanks at their end.</summary>
internal static class PadKeys
{
    /// <summary>Whether the engine compares texts of a type as if they were padded with blanks.</summary>
    public static bool Pads(ProjectionContext context, CanonicalType held) =>
        PadsByCollation(held) || (held.HasFacet(FacetNames.Fixed) && context.Features.Values.PadsFixedTexts);

    /// <summary>
    /// Reports each column of a key that is padded at the destination and was not at the source; where blanks never count, that is said
    /// already.
    /// </summary>
    public static void Report(ProjectionContext context, ComparedKey key)
    {
        foreach (var name in context.Features.IgnoresTrailingBlanks ? [] : key.Columns)
        {
            if (key.SourceType(name) is { Kind: TypeKind.String or TypeKind.Text } from && key.HeldType(name) is { } held &&
                held.HasFacet(FacetNames.Fixed) && Pads(context, held) && !PadsAtSource(context, from))
            {
                key.Add(Codes.KeyIgnoresPadding, isAboutNull: false, key.Label(name), context.Dialect.DisplayName);
            }
        }
    }

    /// <summary>Whether blanks at the end of a text did not count in a key of the source.</summary>
    public static bool PadsAtSource(ProjectionContext context, CanonicalType type) =>
        PadsByCollation(type)
            || (type.HasFacet(FacetNames.Fixed) && context.SourceDialect is not { Features.Values.PadsFixedTexts: false });

    private static bool PadsByCollation(CanonicalType type) =>
        type.GetFacet(FacetNames.Collation) is { } collation && CollationFacet.FoldingOf(collation).HasFlag(Folding.TrailingBlanks);
}
