namespace Isomer.Schema;

// ISO11xx: the mapping file.
public static partial class Codes
{
    /// <summary>A rule of the mapping that nothing in the blueprint answers to.</summary>
    public static readonly Code UnmatchedRule = new(
        "ISO1100", Severity.Error, "Rule matches nothing", "The rule for '{0}' matches {1}; correct or remove it.");

    /// <summary>A pattern with a rename.</summary>
    public static readonly Code RenameOfPattern = new(
        "ISO1101", Severity.Error, "Rename of a pattern", "'{0}' is a pattern; only a rule for one name can rename.");

    /// <summary>A column rule that excludes and changes at once.</summary>
    public static readonly Code ContradictingRules = new(
        "ISO1102", Severity.Error, "Contradicting rules", "The rule for '{0}' excludes the column and changes it; keep one.");

    /// <summary>A constant that is no literal.</summary>
    public static readonly Code NoLiteral = new(
        "ISO1103", Severity.Error, "No literal",
        "'{0}' is no literal; a constant is a number, text in single quotes, true, false or null.");

    /// <summary>Two tables or columns get one name.</summary>
    public static readonly Code CollidingNames = new(
        "ISO1104", Severity.Error, "Colliding names", "'{0}' and '{1}' are both called '{2}' at the destination; rename one.");

    /// <summary>An excluded column that something which stays cannot do without.</summary>
    public static readonly Code ColumnNeeded = new(
        "ISO1105", Severity.Error, "Excluded column is needed", "The column '{0}' of '{1}' cannot stay behind: {2} needs it.");

    /// <summary>Something that names what stays behind, and stays behind with it.</summary>
    public static readonly Code PartLeftBehind = new(
        "ISO1106", Severity.Warning, "Left behind with what it names", "{0} stays behind, because it names {1}.");

    /// <summary>A constant that its column cannot hold.</summary>
    public static readonly Code UnfitConstant = new(
        "ISO1107", Severity.Error, "Constant does not fit", "The constant {0} cannot stand in the column '{1}' of '{2}': {3}.");

    /// <summary>A literal beside a column whose type the mapping changes, with no counterpart in the new type.</summary>
    public static readonly Code UnfitLiteral = new(
        "ISO1108", Severity.Warning, "Literal does not fit the new type",
        "{0} holds {1}, which is no {2}; it is kept as it stands. Change the type rule, or the blueprint.");

    /// <summary>Nothing is left.</summary>
    public static readonly Code NothingLeft = new(
        "ISO1109", Severity.Error, "Nothing is left", "The mapping leaves {0} without any {1}.");

    /// <summary>A policy that cannot act where it is meant to.</summary>
    public static readonly Code UnfitPolicy = new(
        "ISO1110", Severity.Error, "Policy does not fit",
        "The policy '{0}' for {1} cannot act on {2}: {3}. Choose another one, or accept the anomaly.");
}
