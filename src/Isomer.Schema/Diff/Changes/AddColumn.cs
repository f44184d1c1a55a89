namespace Isomer.Schema;

/// <summary>Adds a column.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Column">The column.</param>
public sealed record AddColumn(QualifiedName Table, Column Column) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/columns/{Column.Name}";
}
