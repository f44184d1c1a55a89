using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// Divides the bytes of a key among its columns: what cannot be cut takes what it needs, the rest is shared so that short columns stay
/// whole.
/// </summary>
internal static class KeyShares
{
    /// <summary>Whether a shorter value of the type is one too.</summary>
    public static bool IsFlexible(CanonicalType type) => type.Kind is TypeKind.String or TypeKind.Text or TypeKind.Binary or TypeKind.Blob;

    /// <summary>The bytes of each column: its size, or less where they do not all fit.</summary>
    public static IReadOnlyList<int> Of(int limit, IReadOnlyList<int> sizes, IReadOnlyList<bool> isFlexible)
    {
        var shares = sizes.ToArray();
        var left = limit - Enumerable.Range(0, sizes.Count).Where(i => !isFlexible[i]).Sum(i => sizes[i]);
        var open = Enumerable.Range(0, sizes.Count).Where(i => isFlexible[i]).OrderBy(i => sizes[i]).ToList();
        for (var at = 0; at < open.Count; at++)
        {
            var share = Math.Min(sizes[open[at]], left / (open.Count - at));
            shares[open[at]] = share;
            left -= share;
        }

        return shares;
    }
}
