namespace Isomer.Migration.Copying;

/// <summary>A row that does not go.</summary>
/// <param name="Table">The destination's table.</param>
/// <param name="Key">The key as text, column by column; empty for a table without one.</param>
/// <param name="Column">The column that it is about; null where the engine does not tell.</param>
/// <param name="Error">Why, without secrets.</param>
internal sealed record RejectedRow(string Table, IReadOnlyList<(string Column, string Value)> Key, string? Column, string Error)
{
    /// <summary>Whether the mapping's policy sets it aside, so that no limit counts it.</summary>
    public bool IsByPolicy { get; init; }

    /// <summary>The key for a message: <c>id=7, line=2</c>.</summary>
    public string KeyText => Key.Count == 0 ? "without a key" : string.Join(", ", Key.Select(k => $"{k.Column}={k.Value}"));
}
