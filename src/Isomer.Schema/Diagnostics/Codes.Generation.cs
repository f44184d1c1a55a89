namespace Isomer.Schema;

// ISO13xx: what the generator makes of a blueprint.
public static partial class Codes
{
    /// <summary>Two blueprints that would become one class.</summary>
    public static readonly Code BlueprintNameTaken = new(
        "ISO1300", Severity.Error, "Blueprint name taken",
        "{0} becomes the class {1}, and so does {2}. Give one of them another Name on its Blueprint item.");

    /// <summary>A program has one entry point, a project may have several blueprints.</summary>
    public static readonly Code MainNotGenerated = new(
        "ISO1301", Severity.Warning, "No Main generated",
        "{0}: the project has several blueprints, so none of them gets Main. Set IsomerGenerateMain to false and write one that picks a Definition.");

    /// <summary>A hook that the generator cannot tell the table of.</summary>
    public static readonly Code UnknownTransform = new(
        "ISO1302", Severity.Error, "Unknown Transform",
        "{0}.Transform takes '{1}', which is no source row of {0}. Spell the row's own name, not an alias: {2}.");
}
