namespace Isomer.Schema;

/// <summary>A unique constraint.</summary>
/// <param name="Name">The constraint's name, unique in its table.</param>
/// <param name="Columns">Column names in key order.</param>
/// <param name="NullsNotDistinct">Whether two NULLs collide; false, the standard's default, lets many NULLs stand.</param>
/// <param name="Deferral">When it is checked.</param>
public sealed record UniqueConstraint(
    string Name, EquatableArray<string> Columns, bool NullsNotDistinct = false, Deferral Deferral = Deferral.NotDeferrable);
