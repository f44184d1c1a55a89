namespace Isomer.Schema;

/// <summary>Adds a foreign key.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="ForeignKey">The foreign key.</param>
public sealed record AddForeignKey(QualifiedName Table, ForeignKey ForeignKey) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/foreignKeys/{ForeignKey.Name}";
}
