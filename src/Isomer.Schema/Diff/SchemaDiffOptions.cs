namespace Isomer.Schema;

/// <summary>Choices of a comparison.</summary>
/// <param name="KeepUnknownObjects">
/// Whether tables, sequences, types, views and other objects that only the first schema has are left alone, for a database that holds more
/// than the blueprint's objects. Parts of a table that both have are compared in full either way.
/// </param>
/// <param name="Engine">
/// The engine of both schemas: native texts of any other are no difference. Null takes the origin of the first schema, else of the second;
/// where neither has one, all native texts count.
/// </param>
public sealed record SchemaDiffOptions(bool KeepUnknownObjects = false, string? Engine = null)
{
    /// <summary>Everything counts.</summary>
    public static SchemaDiffOptions Default { get; } = new();
}
