namespace Isomer.Schema;

/// <summary>Changes a column in place.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Before">Its definition as it is.</param>
/// <param name="After">Its definition as it shall be.</param>
public sealed record AlterColumn(QualifiedName Table, Column Before, Column After) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/columns/{After.Name}";
}
