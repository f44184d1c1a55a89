namespace Isomer.Schema;

/// <summary>Changes a sequence in place.</summary>
/// <param name="Before">Its definition as it is.</param>
/// <param name="After">Its definition as it shall be.</param>
public sealed record AlterSequence(Sequence Before, Sequence After) : Change
{
    /// <inheritdoc/>
    public override string Target => $"sequences/{After.Name}";
}
