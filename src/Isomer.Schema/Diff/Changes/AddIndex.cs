namespace Isomer.Schema;

/// <summary>Adds an index.</summary>
/// <param name="Table">The table that it belongs to.</param>
/// <param name="Index">The index.</param>
public sealed record AddIndex(QualifiedName Table, TableIndex Index) : Change
{
    /// <inheritdoc/>
    public override string Target => $"tables/{Table}/indexes/{Index.Name}";
}
