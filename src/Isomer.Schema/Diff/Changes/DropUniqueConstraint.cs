namespace Isomer.Schema;

/// <summary>Drops a unique constraint.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Constraint">The unique constraint.</param>
public sealed record DropUniqueConstraint(QualifiedName Table, UniqueConstraint Constraint) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/unique/{Constraint.Name}";
}
