namespace Isomer.Schema;

/// <summary>Adds a unique constraint.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Constraint">The unique constraint.</param>
public sealed record AddUniqueConstraint(QualifiedName Table, UniqueConstraint Constraint) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/unique/{Constraint.Name}";
}
