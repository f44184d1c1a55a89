namespace Isomer.Schema;

// ISO2170 to ISO2172: types that a mapping gives. Arguments: the column, the source's type, the store type, the engine, the witness.
public static partial class Codes
{
    /// <summary>A text or octets with a shorter length.</summary>
    public static readonly Code LengthLost = new(
        "ISO2170", Severity.Warning, "A shorter length",
        "{0}: {1} becomes {2} on {3} (narrowing): the mapping gives the column a shorter length; {4}. Give it a longer one, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A number in an integer that does not hold all of its values.</summary>
    public static readonly Code WholeRangeLost = new(
        "ISO2171", Severity.Warning, "A smaller range of whole numbers",
        "{0}: {1} becomes {2} on {3} (narrowing): the mapping gives the column fewer whole numbers; {4}. Give it a wider type, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A value that has to convert to another kind of type.</summary>
    public static readonly Code TypeNotConverted = new(
        "ISO2172", Severity.Warning, "Values that may be none of the new type",
        "{0}: {1} becomes {2} on {3} (narrowing): each value is read as the type that the mapping gives, exactly or not at all; {4}. Give the column another " +
        "type, or accept the loss.",
        AnomalyClass.Narrowing);
}
