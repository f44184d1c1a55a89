using Isomer.Dialects;
using Isomer.Engines.Values;
using Isomer.Migration.Planning;
using Isomer.Schema;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>A unique key that rows may share at the destination.</summary>
/// <param name="Key">How the destination compares it.</param>
/// <param name="Questions">What is asked about it.</param>
/// <param name="Parts">Its columns with their ordinals among the written ones, which rise.</param>
/// <param name="Types">The types to hash their values as.</param>
internal sealed record KeyRule(
    KeyComparison Key, IReadOnlyList<KeyQuestion> Questions, IReadOnlyList<(int Ordinal, KeyPart Part)> Parts,
    IReadOnlyList<CanonicalType> Types)
{
    /// <summary>Whether rows with NULL in the key have a question of their own.</summary>
    public bool SeparatesNulls { get; } = Questions.Any(q => q.IsAboutNull);

    /// <summary>Whether only rows with NULL in the key are asked for: the others are told apart as ever.</summary>
    public bool TakesOnlyNulls { get; } = Questions.All(q => q.IsAboutNull);

    /// <summary>The rule of a key; null where its columns do not all travel, because the destination computes one.</summary>
    public static KeyRule? Of(KeyComparison key, IReadOnlyList<KeyQuestion> questions, TableRoute route)
    {
        var writes = route.Mapper.Writes.ToList();
        var parts = key.Parts.Select(p => (Ordinal: writes.FindIndex(w => w.Column == p.Column), Part: p)).OrderBy(p => p.Ordinal).ToList();
        return parts.Count == 0 || parts[0].Ordinal < 0
            ? null
            : new(key, questions, parts, [.. parts.Select(p => Compared(route.Types[p.Ordinal]))]);
    }

    /// <summary>Whether a row takes part: whether the destination compares it with others.</summary>
    /// <param name="nulls">How many columns of the key are NULL in it.</param>
    public bool Takes(int nulls) =>
        (nulls > 0 || !TakesOnlyNulls) && Key.Nulls switch
        {
            NullComparison.Distinct => nulls == 0,
            NullComparison.Equal => true,
            NullComparison.EqualUnlessAll => nulls < Parts.Count,
            _ => throw new ArgumentOutOfRangeException(nameof(nulls), Key.Nulls, "This comparison has no rule."),
        };

    // No engine's key tells instants apart that were written in two zones, nor compares a document by its meaning.
    private static CanonicalType Compared(CanonicalType type) =>
        Carriers.Of(type) == Carrier.Text ? CanonicalType.Text : type.Without(FacetNames.Zone);
}
