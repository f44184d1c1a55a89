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
}
