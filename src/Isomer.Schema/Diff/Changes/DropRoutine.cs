namespace Isomer.Schema;

/// <summary>Drops a routine.</summary>
/// <param name="Routine">The routine.</param>
public sealed record DropRoutine(Routine Routine) : Change
{
    /// <inheritdoc/>
    public override string Target => $"routines/{Routine.Name}";
}
