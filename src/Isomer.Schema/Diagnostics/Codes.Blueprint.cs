namespace Isomer.Schema;

// ISO10xx: the blueprint file.
public static partial class Codes
{
    /// <summary>Not JSON.</summary>
    public static readonly Code MalformedJson = new("ISO1001", Severity.Error, "Malformed JSON", "Not JSON: {0}.");

    /// <summary>A name that may stand once stands twice.</summary>
    public static readonly Code DuplicateName = new(
        "ISO1002", Severity.Error, "Duplicate name", "'{0}' stands twice; remove or rename one.");

    /// <summary>A key that the format does not have.</summary>
    public static readonly Code UnknownKey = new(
        "ISO1003", Severity.Error, "Unknown key", "'{0}' is no key of {1}; the keys are {2}.");

    /// <summary>A value of another kind than the format has there.</summary>
    public static readonly Code WrongKind = new(
        "ISO1004", Severity.Error, "Wrong kind of value", "{0} must be {1}, not {2}.");

    /// <summary>A key that must stand is missing.</summary>
    public static readonly Code MissingKey = new(
        "ISO1005", Severity.Error, "Missing key", "The key '{1}' is missing; {0} needs it.");

    /// <summary>The file is of a format that this build does not know.</summary>
    public static readonly Code WrongFormatVersion = new(
        "ISO1006", Severity.Error, "Unknown format version",
        "This file has format {0}; this version of Isomer reads format {1}. Use a version that knows it.");

    /// <summary>A name that cannot be read.</summary>
    public static readonly Code MalformedName = new(
        "ISO1007", Severity.Error, "Malformed name",
        "'{0}' is no name; write name or schema.name, and a part with a dot, bracket, comma or quote in double quotes.");

    /// <summary>A type that cannot be read.</summary>
    public static readonly Code MalformedType = new(
        "ISO1008", Severity.Error, "Malformed type", "'{0}' is no canonical type: {1}.");

    /// <summary>An expression that cannot be read.</summary>
    public static readonly Code MalformedExpression = new(
        "ISO1009", Severity.Error, "Malformed expression",
        "'{0}' is no portable expression: {1}. Correct it, or write {{ \"native\": … }}.");

    /// <summary>A column that its table does not have.</summary>
    public static readonly Code UnknownColumn = new(
        "ISO1010", Severity.Error, "Unknown column", "{0} names the column '{1}', which '{2}' does not have.");

    /// <summary>A table that the blueprint does not have.</summary>
    public static readonly Code UnknownTable = new(
        "ISO1011", Severity.Error, "Unknown table", "The foreign key '{0}' refers to the table '{1}', which the blueprint does not have.");

    /// <summary>The principal of a foreign key cannot be read.</summary>
    public static readonly Code MalformedReference = new(
        "ISO1012", Severity.Error, "Malformed reference", "'{0}' is no reference; write table(column) or schema.table(column, column).");

    /// <summary>An enum, domain or sequence that the blueprint does not have.</summary>
    public static readonly Code UnknownObject = new(
        "ISO1013", Severity.Error, "Unknown enum, domain or sequence", "{0} names the {1} '{2}', which the blueprint does not have.");

    /// <summary>Nothing where something must stand.</summary>
    public static readonly Code EmptyList = new(
        "ISO1014", Severity.Error, "Nothing where something must stand", "Nothing stands here; {0} needs at least one {1}.");

    /// <summary>A foreign key pairs unequal numbers of columns.</summary>
    public static readonly Code UnequalKeys = new(
        "ISO1015", Severity.Error, "Unequal keys", "The foreign key '{0}' has {1} columns and refers to {2}; each column pairs with one.");

    /// <summary>A word that is not one of those allowed.</summary>
    public static readonly Code UnknownValue = new(
        "ISO1016", Severity.Error, "Unknown value", "{0} cannot be '{1}'; it is one of {2}.");

    /// <summary>A column's enum labels are not those of the enum it names.</summary>
    public static readonly Code UnequalLabels = new(
        "ISO1017", Severity.Error, "Unequal enum labels",
        "The column '{0}' lists other labels than the enum '{1}' that it names; make them the same.");

    /// <summary>A column has a default, an identity and a formula at once, or two of them.</summary>
    public static readonly Code SeveralSources = new(
        "ISO1018", Severity.Error, "Several sources of one value", "The column '{0}' may have one of default, identity and generated.");

    /// <summary>The rest of the findings is left out.</summary>
    public static readonly Code TooManyFindings = new(
        "ISO1019", Severity.Error, "Too many findings", "The first {0} findings are shown; mend them first.");
}
