using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>One column to write.</summary>
/// <param name="Column">The column as the destination holds it.</param>
/// <param name="StoreType">Its store type in the engine's spelling.</param>
/// <param name="As">The canonical type that values come as; its carrier says which method brings them.</param>
public sealed record WriteColumn(Column Column, string StoreType, CanonicalType As);
