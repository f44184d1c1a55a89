namespace Isomer.Schema;

/// <summary>
/// Changes the comment, the storage options or the partitioning of a table; its columns, keys and indexes are changes of their own.
/// </summary>
/// <param name="Before">Its definition as it is.</param>
/// <param name="After">Its definition as it shall be.</param>
public sealed record AlterTable(Table Before, Table After) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{After.Name}";
}
