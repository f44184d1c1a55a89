namespace Isomer.Engines;

/// <summary>The destination refused a row.</summary>
/// <param name="message">The engine's words, without values and secrets where the engine allows.</param>
/// <param name="rowInBatch">Which row of the batch, zero-based; -1 where the engine does not tell.</param>
/// <param name="column">The column's name; null where the engine does not tell.</param>
/// <param name="inner">The driver's exception.</param>
public sealed class RowRefusedException(string message, int rowInBatch, string? column, Exception? inner) : Exception(message, inner)
{
    /// <summary>Which row of the batch, zero-based; -1 where the engine does not tell.</summary>
    public int RowInBatch { get; } = rowInBatch;

    /// <summary>The column's name; null where the engine does not tell.</summary>
    public string? Column { get; } = column;
}
