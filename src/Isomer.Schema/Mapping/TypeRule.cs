namespace Isomer.Schema;

/// <summary>Each column of one canonical type takes another.</summary>
/// <param name="From">The type as the blueprint has it; without arguments (<c>decimal</c>) it stands for any arguments.</param>
/// <param name="To">The type at the destination.</param>
public sealed record TypeRule(string From, CanonicalType To);
