namespace Isomer.Schema;

/// <summary>Adds a table with all of its parts; they are no changes of their own.</summary>
/// <param name="Table">The table.</param>
public sealed record AddTable(Table Table) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table.Name}";
}
