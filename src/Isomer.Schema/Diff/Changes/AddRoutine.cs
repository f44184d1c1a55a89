namespace Isomer.Schema;

/// <summary>Adds a routine.</summary>
/// <param name="Routine">The routine.</param>
public sealed record AddRoutine(Routine Routine) : Change
{
    /// <inheritdoc/>
    public override string Target => $"routines/{Routine.Name}";
}
