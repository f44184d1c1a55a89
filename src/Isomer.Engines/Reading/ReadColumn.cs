using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>One column to read.</summary>
/// <param name="Column">The column as it stands in the table read.</param>
/// <param name="As">The canonical type that the value is wanted as; its <see cref="Values.Carriers.Of">carrier</see> says which getter
/// serves it. The reader converts exactly, or throws <see cref="ValueException"/>.</param>
public sealed record ReadColumn(Column Column, CanonicalType As);
