namespace Isomer.Schema;

/// <summary>Drops a table with all of its parts; they are no changes of their own.</summary>
/// <param name="Table">The table.</param>
public sealed record DropTable(Table Table) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table.Name}";
}
