namespace Isomer.Schema;

/// <summary>Drops a check constraint.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Check">The check constraint.</param>
public sealed record DropCheck(QualifiedName Table, CheckConstraint Check) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/checks/{Check.Name}";
}
