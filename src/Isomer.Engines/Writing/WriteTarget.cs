using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>The table that a bulk writer writes into.</summary>
/// <param name="Table">The table as the destination holds it.</param>
/// <param name="Columns">The columns that rows bring, in the order in which values are written. Generated columns are left out.</param>
public sealed record WriteTarget(Table Table, IReadOnlyList<WriteColumn> Columns);
