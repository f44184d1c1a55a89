namespace Isomer.Schema;

// ISO2145 to ISO2164: identifiers, documents, labels. Arguments: the column, its type, the store type, the engine, the witness.
public static partial class Codes
{
    /// <summary>A UUID on an engine without a type for it.</summary>
    public static readonly Code UuidHeldAsText = new(
        "ISO2145", Severity.Info, "Identifiers are text",
        "{0}: {1} becomes {2} on {3} (representation): identifiers are text of 36 characters, lower case; {4}.",
        AnomalyClass.Representation);

    /// <summary>UUIDs on an engine that compares their octets in another order.</summary>
    public static readonly Code UuidOrder = new(
        "ISO2146", Severity.Info, "Identifiers sort otherwise",
        "{0}: {1} becomes {2} on {3} (behaviour): identifiers sort by their last six octets first; {4}.",
        AnomalyClass.Behaviour);

    /// <summary>A JSON document on an engine without a type for it.</summary>
    public static readonly Code JsonHeldAsText = new(
        "ISO2147", Severity.Info, "Documents are text",
        "{0}: {1} becomes {2} on {3} (representation): documents are text, as they were written; {4}.",
        AnomalyClass.Representation);

    /// <summary>A JSON document on an engine that parses it.</summary>
    public static readonly Code JsonKeyOrderLost = new(
        "ISO2148", Severity.Info, "Keys of documents are sorted",
        "{0}: {1} becomes {2} on {3} (representation): documents are parsed, and their keys sorted by length, then by characters; {4}.",
        AnomalyClass.Representation);

    /// <summary>A JSON document with equal keys, on an engine that parses it.</summary>
    public static readonly Code JsonDuplicatesLost = new(
        "ISO2149", Severity.Warning, "The last of two equal keys stays",
        "{0}: {1} becomes {2} on {3} (narrowing): documents are parsed, and of two equal keys the last stays; {4}. Give the column " +
        "another type in the mapping, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A JSON document with long numbers, on an engine that holds them in binary.</summary>
    public static readonly Code JsonNumbersLost = new(
        "ISO2150", Severity.Warning, "Numbers in documents lose digits",
        "{0}: {1} becomes {2} on {3} (narrowing): numbers in documents are whole numbers of 64 bits, or binary ones of 53; {4}. Give " +
        "the column another type in the mapping, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An XML document on an engine without a type for it.</summary>
    public static readonly Code XmlHeldAsText = new(
        "ISO2151", Severity.Info, "XML is text",
        "{0}: {1} becomes {2} on {3} (representation): documents are text, as they were written; {4}.",
        AnomalyClass.Representation);

    /// <summary>XML content on an engine that takes documents.</summary>
    public static readonly Code XmlContentLost = new(
        "ISO2152", Severity.Warning, "An XML document has one root",
        "{0}: {1} becomes {2} on {3} (narrowing): a document has one root element; {4}. Give the column another type in the mapping, " +
        "or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An enum on an engine without enums.</summary>
    public static readonly Code EnumHeldAsText = new(
        "ISO2153", Severity.Info, "Labels are text",
        "{0}: {1} becomes {2} on {3} (representation): labels are text with a check, and sort as text; {4}.",
        AnomalyClass.Representation);

    /// <summary>A set of labels on an engine without sets.</summary>
    public static readonly Code SetHeldAsText = new(
        "ISO2154", Severity.Info, "Sets are text",
        "{0}: {1} becomes {2} on {3} (representation): labels are one text, joined by commas; {4}.",
        AnomalyClass.Representation);

    /// <summary>A bit string on an engine without them.</summary>
    public static readonly Code BitsHeldAsText = new(
        "ISO2155", Severity.Info, "Bits are text",
        "{0}: {1} becomes {2} on {3} (representation): bits are text of 0 and 1; {4}.",
        AnomalyClass.Representation);

    /// <summary>An array on an engine without them.</summary>
    public static readonly Code ArrayHeldAsText = new(
        "ISO2156", Severity.Info, "Lists are text",
        "{0}: {1} becomes {2} on {3} (representation): elements are one text; {4}.",
        AnomalyClass.Representation);

    /// <summary>A shape on an engine that Isomer writes none to.</summary>
    public static readonly Code GeometryHeldAsOctets = new(
        "ISO2157", Severity.Info, "Shapes are octets",
        "{0}: {1} becomes {2} on {3} (representation): shapes are EWKB octets, without operators or indexes; {4}.",
        AnomalyClass.Representation);

    /// <summary>A shape whose octets stay, and whose text the other engine writes otherwise.</summary>
    public static readonly Code ShapeAxes = new(
        "ISO2185", Severity.Info, "Shapes keep their octets",
        "{0}: {1} becomes {2} on {3} (behaviour): a shape keeps its octets; of a geographic reference system, one server writes and " +
        "reads the latitude first, the other does not, and a column is bound to none: {4}.",
        AnomalyClass.Behaviour);

    /// <summary>A network address on an engine without a type for it.</summary>
    public static readonly Code AddressHeldAsText = new(
        "ISO2158", Severity.Info, "Addresses are text",
        "{0}: {1} becomes {2} on {3} (representation): addresses are text, which sorts by its characters; {4}.",
        AnomalyClass.Representation);

    /// <summary>A hardware address on an engine without a type for it.</summary>
    public static readonly Code HardwareAddressHeldAsText = new(
        "ISO2159", Severity.Info, "Hardware addresses are text",
        "{0}: {1} becomes {2} on {3} (representation): addresses are text, lower case with colons; {4}.",
        AnomalyClass.Representation);

    /// <summary>A vector on an engine without a type for it.</summary>
    public static readonly Code VectorHeldAsText = new(
        "ISO2160", Severity.Info, "Vectors are text",
        "{0}: {1} becomes {2} on {3} (representation): elements are one text, without operators or indexes; {4}.",
        AnomalyClass.Representation);

    /// <summary>A type that one engine alone has.</summary>
    public static readonly Code ForeignTypeHeldAsText = new(
        "ISO2161", Severity.Info, "Another engine's values are text",
        "{0}: {1} becomes {2} on {3} (representation): values are text, as their own engine writes them, without the type's " +
        "operators; {4}.",
        AnomalyClass.Representation);

    /// <summary>A row version on an engine that stamps rows itself.</summary>
    public static readonly Code StampRenewed = new(
        "ISO2186", Severity.Warning, "A row version begins anew",
        "{0}: {1} stamps each row itself and takes no stamp, so the column is neither copied nor verified (behaviour): " +
        "0x00000000000007D1 becomes another. Give it the type binary(8) fixed in the mapping to keep the values, or accept the loss.",
        AnomalyClass.Behaviour);

    /// <summary>A row version on an engine without them.</summary>
    public static readonly Code StampFrozen = new(
        "ISO2162", Severity.Warning, "A row version stands still",
        "{0}: {1} becomes {2} on {3} (unsupported): the database no longer changes the stamp; {4}. Leave the column out in the " +
        "mapping, or accept the loss.",
        AnomalyClass.Unsupported);

    /// <summary>A time of day with an offset, on an engine without it.</summary>
    public static readonly Code ZonedTimeHeldAsText = new(
        "ISO2163", Severity.Info, "Times with a zone are text",
        "{0}: {1} becomes {2} on {3} (representation): times of day with an offset are text, which sorts by its characters; {4}.",
        AnomalyClass.Representation);

    /// <summary>A value with a type of its own, on an engine without such.</summary>
    public static readonly Code VariantTypeLost = new(
        "ISO2164", Severity.Warning, "A variant loses its type",
        "{0}: {1} becomes {2} on {3} (narrowing): values are text, and each value's own type is not kept; {4}. Give the column " +
        "another type in the mapping, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A variant on an engine that has the type, and gets no value of it.</summary>
    public static readonly Code VariantNotWritten = new(
        "ISO2187", Severity.Warning, "A variant is not written",
        "{0}: a {1} on {2} is read as text, and the text does not tell whether '1' was a number (unsupported): the copy stops with " +
        "ISO3009. Give the column another type in the mapping, or exclude it.",
        AnomalyClass.Unsupported);
}
