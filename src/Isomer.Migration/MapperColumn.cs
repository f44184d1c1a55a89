namespace Isomer.Migration;

/// <summary>One ordinal of a mapper's reader or writer.</summary>
/// <param name="Column">
/// The column's name: at the source as the blueprint spells it, at the target as the mapping calls it (before projection).
/// </param>
/// <param name="Type">The canonical type that the value travels as, in the blueprint's spelling: <c>decimal(12,2)</c>. Its
/// <see cref="Isomer.Engines.Values.Carriers.Of">carrier</see> says which getter and which write method the mapper calls.</param>
public readonly record struct MapperColumn(string Column, string Type);
