namespace Isomer.Schema;

/// <summary>A primary key.</summary>
/// <param name="Name">The constraint's name; null where it is what the engine chooses itself.</param>
/// <param name="Columns">Column names in key order.</param>
/// <param name="Deferral">When it is checked.</param>
public sealed record PrimaryKey(string? Name, EquatableArray<string> Columns, Deferral Deferral = Deferral.NotDeferrable);
