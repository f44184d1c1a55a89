namespace Isomer.Schema;

/// <summary>Adds a sequence.</summary>
/// <param name="Sequence">The sequence.</param>
public sealed record AddSequence(Sequence Sequence) : Change
{
    /// <inheritdoc/>
    public override string Target => $"sequences/{Sequence.Name}";
}
