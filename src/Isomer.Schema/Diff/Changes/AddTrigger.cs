namespace Isomer.Schema;

/// <summary>Adds a trigger.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Trigger">The trigger.</param>
public sealed record AddTrigger(QualifiedName Table, Trigger Trigger) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/triggers/{Trigger.Name}";
}
