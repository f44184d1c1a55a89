namespace Isomer.Schema;

/// <summary>Drops a trigger.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Trigger">The trigger.</param>
public sealed record DropTrigger(QualifiedName Table, Trigger Trigger) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/triggers/{Trigger.Name}";
}
