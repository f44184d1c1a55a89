namespace Isomer.Schema;

// ISO5xxx: copy.
public static partial class Codes
{
    /// <summary>Rows that nobody can account for.</summary>
    public static readonly Code TableNotEmpty = new(
        "ISO5000", Severity.Error, "Destination table is not empty",
        "{0} holds rows that no ledger of this migration accounts for. Empty the table, or leave it out with --table.");

    /// <summary>An interrupted copy of another blueprint or mapping.</summary>
    public static readonly Code LedgerOfAnotherSchema = new(
        "ISO5001", Severity.Error, "Interrupted copy of another schema",
        "The destination holds a copy that was begun with another blueprint or mapping and not finished. Finish it with the program that began it, or empty the tables and drop the isomer_* tables.");

    /// <summary>An interrupted copy from another source.</summary>
    public static readonly Code LedgerOfAnotherSource = new(
        "ISO5002", Severity.Error, "Interrupted copy from another source",
        "The destination holds a copy from {0} that was not finished; this source is {1}. Finish that one first, or empty the tables and drop the isomer_* tables.");

    /// <summary>A value that does not fit, or a row that the destination refused.</summary>
    public static readonly Code RowRefused = new(
        "ISO5003", Severity.Error, "Row refused",
        "{0}, row {1}, column {2}: {3}. Mend the row or the mapping and run again (finished chunks are kept), or set rows aside with --max-rejects.");

    /// <summary>More rejected rows than allowed.</summary>
    public static readonly Code TooManyRejects = new(
        "ISO5004", Severity.Error, "Too many rejects", "More than {0} row(s) were refused; the last in {1}, row {2}, column {3}: {4}.");

    /// <summary>A database stopped answering while rows were read from it.</summary>
    public static readonly Code ReadingFailed = new(
        "ISO5005", Severity.Error, "Reading failed", "{0}: reading {1} failed: {2} Run the same command again to go on where it stopped.");

    /// <summary>The destination failed.</summary>
    public static readonly Code DestinationFailed = new(
        "ISO5006", Severity.Error, "Destination failed",
        "{0}: writing {1} failed: {2} Run the same command again to go on where it stopped.");

    /// <summary>Someone else works on the same ledger.</summary>
    public static readonly Code LedgerChanged = new(
        "ISO5007", Severity.Error, "Another copy is under way",
        "The ledger's row of {0}, chunk {1}, was changed by somebody else. Only one copy may run into a destination.");

    /// <summary>A table of the plan that the destination does not have.</summary>
    public static readonly Code DestinationTableMissing = new(
        "ISO5008", Severity.Error, "Destination table missing", "{0} does not have the table {1}. Run `sync` or `migrate`.");

    /// <summary>A database failed outside of rows and statements: the ledger, a catalog, a commit.</summary>
    public static readonly Code DatabaseFailed = new(
        "ISO5009", Severity.Error, "Database failed", "{0} failed: {1} What was committed stays; run the same command again to go on.");

    /// <summary>A table that would be its own destination.</summary>
    public static readonly Code CopyIntoItself = new(
        "ISO5010", Severity.Error, "Source and destination are one",
        "{0} is the source as well, and {1} would be its own destination. Nothing was written. Check --to and --from.");

    /// <summary>Rows that an anomaly touches, found before anything was written.</summary>
    public static readonly Code RowsTouched = new(
        "ISO5040", Severity.Error, "Rows that the destination would not hold",
        "{0}: {1} row(s) hold what the destination does not ({2}){3}.{4} Nothing was written. Accept {2} in the mapping with a reason, give the column another type there, or mend the rows.");

    /// <summary>Values that are none of their column's type.</summary>
    public static readonly Code ValuesOfAnotherType = new(
        "ISO5041", Severity.Error, "Values of another type",
        "{0}: there are values that are none of the column's type; the copy will refuse these rows. Mend them, or give the column another type in the mapping.");

    /// <summary>Keys of a table that a preflight's memory does not hold.</summary>
    public static readonly Code KeysOutgrowMemory = new(
        "ISO5070", Severity.Warning, "More keys than the memory holds",
        "{0}: whether rows share a key at the destination is not known: there are more keys than --memory holds. Give --memory {1}, or " +
        "accept the anomaly in the mapping with a reason.");

    /// <summary>Texts whose equals at the destination are not known.</summary>
    public static readonly Code KeyLettersUnknown = new(
        "ISO5071", Severity.Warning, "Keys that only the destination can compare",
        "{0}: whether rows share a key at the destination is not known: {1} row(s) have characters that its collation may take for " +
        "others. Look at these rows, or accept the anomaly in the mapping with a reason.");

    /// <summary>Rows that share a key, where a filter may leave them out.</summary>
    public static readonly Code KeyFilterUntold = new(
        "ISO5072", Severity.Warning, "Rows that a key's filter may leave out",
        "{0}: whether rows share a key at the destination is not known: {1} row(s) do where the index's filter is left aside. Look at " +
        "these rows, or accept the anomaly in the mapping with a reason.");

    /// <summary>Rows that share a key at the destination, found before anything was written.</summary>
    public static readonly Code KeysCollide = new(
        "ISO5073", Severity.Error, "Rows that share a key at the destination",
        "{0}: {1} row(s) have a key that another row has too, as the destination compares it ({2}){3}.{4} Nothing was written. Mend the " +
        "rows, or accept {2} in the mapping with a reason.");

    /// <summary>The result of a verification that could not be kept.</summary>
    public static readonly Code CheckNotRecorded = new(
        "ISO5066", Severity.Warning, "Result of the verification not recorded",
        "{0}: the result was not recorded in the ledger: {1} It stands as printed; status and report show an earlier one, or none.");
}
