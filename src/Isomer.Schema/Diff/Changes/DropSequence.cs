namespace Isomer.Schema;

/// <summary>Drops a sequence.</summary>
/// <param name="Sequence">The sequence.</param>
public sealed record DropSequence(Sequence Sequence) : Change
{
    /// <inheritdoc/>
    public override string Target => $"sequences/{Sequence.Name}";
}
