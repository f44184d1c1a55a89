namespace Isomer.Schema;

/// <summary>Drops a primary key.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Key">The primary key.</param>
public sealed record DropPrimaryKey(QualifiedName Table, PrimaryKey Key) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/primaryKey";
}
