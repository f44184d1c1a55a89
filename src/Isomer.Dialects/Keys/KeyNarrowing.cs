using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// An anomaly of a unique key that only some rows of a table meet together: keys that were two, and are one at the destination.
/// </summary>
/// <param name="Anomaly">The finding; its target is the key's path in the blueprint.</param>
/// <param name="Key">How the destination compares the key.</param>
/// <param name="IsAboutNull">Whether it is about rows with NULL in the key alone, or with what the destination takes for NULL.</param>
public sealed record KeyNarrowing(Diagnostic Anomaly, KeyComparison Key, bool IsAboutNull);
