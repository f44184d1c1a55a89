namespace Isomer.Schema;

public sealed partial record SchemaMapping
{
    /// <summary>
    /// Applies the rules. A column's rule is stronger than a pattern's, and both are stronger than a type's. Whatever names a renamed table
    /// or column follows; whatever names one that stays behind stays behind with a warning, or is an error where a key needs it. A rule
    /// that matches nothing is an error. Spelling (<see cref="Names"/>) is left to the projection.
    /// </summary>
    /// <param name="blueprint">The source's schema.</param>
    public MappingResult Apply(Blueprint blueprint) => new MappingRun(this, blueprint).Apply();
}
