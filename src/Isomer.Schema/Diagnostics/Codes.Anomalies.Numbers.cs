namespace Isomer.Schema;

// ISO2113 to ISO2122: numbers in other types. Arguments: the column, its type, the store type, the engine, the witness.
public static partial class Codes
{
    /// <summary>Whole numbers that no integer of the destination holds.</summary>
    public static readonly Code IntegerHeldAsText = new(
        "ISO2113", Severity.Info, "Whole numbers are text",
        "{0}: {1} becomes {2} on {3} (representation): whole numbers are text of 20 digits with zeros in front, which sorts as they " +
        "do, and arithmetic needs a cast; {4}.",
        AnomalyClass.Representation);

    /// <summary>Decimals that no exact number of the destination holds.</summary>
    public static readonly Code DecimalHeldAsText = new(
        "ISO2114", Severity.Info, "Decimals are text",
        "{0}: {1} becomes {2} on {3} (representation): decimals are text, exact to the last digit, which sorts by its characters, " +
        "and arithmetic needs a cast; {4}.",
        AnomalyClass.Representation);

    /// <summary>A decimal with fewer digits before the point.</summary>
    public static readonly Code WholeDigitsLost = new(
        "ISO2115", Severity.Warning, "Too many digits before the point",
        "{0}: {1} becomes {2} on {3} (narrowing): a number has fewer digits before the point there; {4}. Give the column another " +
        "type in the mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A decimal with fewer digits after the point.</summary>
    public static readonly Code FractionLost = new(
        "ISO2116", Severity.Warning, "Too many digits after the point",
        "{0}: {1} becomes {2} on {3} (narrowing): a number has fewer digits after the point there; {4}. Give the column another type " +
        "in the mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A number with fewer significant digits.</summary>
    public static readonly Code SignificantDigitsLost = new(
        "ISO2117", Severity.Warning, "Too many significant digits",
        "{0}: {1} becomes {2} on {3} (narrowing): a number has fewer significant digits there; {4}. Give the column another type in " +
        "the mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A binary number that is none, on an engine without it.</summary>
    public static readonly Code NanLost = new(
        "ISO2118", Severity.Info, "No NaN",
        "{0}: {1} becomes {2} on {3} (narrowing): a binary number is a number there; {4}. Give the column another type in the " +
        "mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An infinite binary number on an engine without it.</summary>
    public static readonly Code InfinityLost = new(
        "ISO2119", Severity.Info, "No infinite number",
        "{0}: {1} becomes {2} on {3} (narrowing): a binary number is finite there; {4}. Give the column another type in the mapping, " +
        "set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A zero with a sign, on an engine without it.</summary>
    public static readonly Code NegativeZeroLost = new(
        "ISO2189", Severity.Info, "No negative zero",
        "{0}: {1} becomes {2} on {3} (narrowing): zero has no sign there; {4}. Give the column another type in the mapping, set a policy, " +
        "or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A decimal that is no number, on an engine without it.</summary>
    public static readonly Code DecimalSpecialLost = new(
        "ISO2120", Severity.Info, "No NaN among decimals",
        "{0}: {1} becomes {2} on {3} (narrowing): a decimal is a finite number there; {4}. Give the column another type in the " +
        "mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>Truth values on an engine without a type for them.</summary>
    public static readonly Code BoolHeldAsNumber = new(
        "ISO2121", Severity.Info, "Truth values are numbers",
        "{0}: {1} becomes {2} on {3} (representation): truth values are 0 and 1, and a check keeps others out; {4}.",
        AnomalyClass.Representation);

    /// <summary>A numbered column of a wider type.</summary>
    public static readonly Code NumberedRangeLost = new(
        "ISO2122", Severity.Warning, "A numbered column has 64 bits",
        "{0}: {1} becomes {2} on {3} (narrowing): the destination numbers whole numbers of 64 bits with a sign; {4}. Give the column " +
        "another type in the mapping, set a policy, or accept the loss.",
        AnomalyClass.Narrowing);
}
