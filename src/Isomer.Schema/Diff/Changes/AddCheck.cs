namespace Isomer.Schema;

/// <summary>Adds a check constraint.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Check">The check constraint.</param>
public sealed record AddCheck(QualifiedName Table, CheckConstraint Check) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/checks/{Check.Name}";
}
