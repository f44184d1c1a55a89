namespace Isomer.Engines;

/// <summary>
/// A part of a table: rows from one key (included) to another (excluded), in the engine's own order and encoding.
/// Opaque to everything but the engine that made it; the ledger stores both texts.
/// </summary>
/// <param name="From">The first key; null for no lower bound.</param>
/// <param name="To">The key just past the last; null for no upper bound.</param>
public sealed record KeyRange(string? From, string? To)
{
    /// <summary>The whole table.</summary>
    public static KeyRange All { get; } = new(null, null);

    /// <summary>The ranges that boundaries make: the first and the last are open, so that every row falls into one.</summary>
    /// <param name="boundaries">Keys in rising order, each the first of a range; none for the whole table.</param>
    public static IReadOnlyList<KeyRange> Between(IEnumerable<string> boundaries)
    {
        var ranges = new List<KeyRange>();
        string? from = null;
        foreach (var to in boundaries)
        {
            ranges.Add(new(from, to));
            from = to;
        }

        ranges.Add(new(from, null));
        return ranges;
    }
}
