using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>The table that a bulk writer writes into.</summary>
/// <param name="Table">The table as the destination holds it.</param>
/// <param name="Columns">
/// The columns that rows bring, in the order in which values are written. What the engine fills by itself is left out.
/// </param>
public sealed record WriteTarget(Table Table, IReadOnlyList<WriteColumn> Columns)
{
    /// <summary>
    /// Whether one transaction brings all rows of a table that has none: an engine may have a quicker way for that. It still makes sure by
    /// itself that the table is empty.
    /// </summary>
    public bool IsWholeTable { get; init; }
}
