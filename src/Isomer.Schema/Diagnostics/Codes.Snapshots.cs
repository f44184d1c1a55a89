namespace Isomer.Schema;

// ISO304x: drivers that are known by reflection alone, states of the past, and what a catalog cuts.
public static partial class Codes
{
    /// <summary>A connection that does not say where the database is.</summary>
    public static readonly Code DataSourceNotNamed = new(
        "ISO3040", Severity.Error, "No data source named",
        "The connection for {0} names no data source. Add Data Source=host:port/service to it.");

    /// <summary>A driver without a member that is needed.</summary>
    public static readonly Code DriverUnsuitable = new(
        "ISO3041", Severity.Error, "Driver unsuitable",
        "The driver for {0}, {1}, lacks {2}. Reference {3} in version {4} or later.");

    /// <summary>An account that may not read the state of a moment.</summary>
    public static readonly Code FlashbackRefused = new(
        "ISO3042", Severity.Error, "State of one moment refused",
        "{0}: {1}. All readers read the state of one moment, which takes a privilege. {2}");

    /// <summary>A state that the database no longer keeps.</summary>
    public static readonly Code SnapshotTooOld = new(
        "ISO3043", Severity.Error, "State no longer kept",
        "{0}: {1}. Let it keep undo for longer than the copy takes (UNDO_RETENTION in seconds, and room for it in the undo tablespace), then run again.");

    /// <summary>A state from before a table's definition.</summary>
    public static readonly Code SnapshotBeforeDefinition = new(
        "ISO3044", Severity.Error, "State older than the table",
        "{0}: {1}. A table was altered, truncated or made after the moment whose state is read. Run again while nobody does so.");

    /// <summary>A text of the catalog that came shorter than the catalog says it is.</summary>
    public static readonly Code CatalogTextCut = new(
        "ISO3045", Severity.Error, "Text of the catalog cut",
        "{0}: the driver gave {1} of the {2} characters of {3}. Nothing is read that may be cut: reference another version of the driver.");

    /// <summary>A column whose values no reader can give.</summary>
    public static readonly Code ColumnUnreadable = new(
        "ISO3046", Severity.Error, "Store type not readable",
        "{0}: column {1} of {2} is of type {3}, whose values cannot be read exactly. Exclude the column in the mapping.");

    /// <summary>A column that a trigger numbers.</summary>
    public static readonly Code NumberedByTrigger = new(
        "ISO3047", Severity.Info, "Column numbered by a trigger",
        "{0}: the trigger {1} does nothing but number it from the sequence {2}, so the sequence is its default in the blueprint{3}. The trigger is kept as well.");

    /// <summary>Rows that only sessions see, or that stand outside the database.</summary>
    public static readonly Code TableNotCopied = new(
        "ISO3048", Severity.Warning, "Table left out", "{0}: the table {1} is left out: {2}.");

    /// <summary>A sequence of the source whose next number could not be read.</summary>
    public static readonly Code SequencePositionHidden = new(
        "ISO3053", Severity.Warning, "Position of a sequence not read",
        "{0}: where the sequence {1} goes on cannot be read: {2} At the destination it begins at its start, or past the highest value of " +
        "the column whose default it is. Grant SELECT on it and run copy again, or restart it by hand.");
}
