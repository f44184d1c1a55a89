namespace Isomer.Schema;

// ISO30xx: databases, the way to them, and what an X-Ray cannot say.
public static partial class Codes
{
    /// <summary>No server answers.</summary>
    public static readonly Code ServerUnreachable = new(
        "ISO3001", Severity.Error, "Server unreachable",
        "{0} cannot be reached: {1}. Check the connection's host and port, and that the server runs.");

    /// <summary>The server answers and refuses.</summary>
    public static readonly Code LoginRefused = new(
        "ISO3002", Severity.Error, "Login refused",
        "{0} refused the login. Check the connection's user and password, and the server's rules for that user.");

    /// <summary>The server has no such database.</summary>
    public static readonly Code DatabaseMissing = new(
        "ISO3003", Severity.Error, "No such database", "{0} does not exist. Check the connection's database, or create it first.");

    /// <summary>The account may not.</summary>
    public static readonly Code PermissionDenied = new(
        "ISO3004", Severity.Error, "Permission denied", "{0}: {1}. Grant it to the connection's user, or use another.");

    /// <summary>A connection string that the driver cannot read.</summary>
    public static readonly Code MalformedConnectionString = new(
        "ISO3005", Severity.Error, "Malformed connection string",
        "The connection string for {0} cannot be read: a key is unknown or a value is of the wrong kind. It is not shown because it may hold a secret.");

    /// <summary>A connection broke.</summary>
    public static readonly Code ConnectionLost = new("ISO3006", Severity.Error, "Connection lost", "{0}: the connection was lost: {1}.");

    /// <summary>A server error that has no code of its own.</summary>
    public static readonly Code ServerFailed = new("ISO3007", Severity.Error, "The server reported an error", "{0}: {1} ({2}).");

    /// <summary>A server older than what is supported.</summary>
    public static readonly Code UnsupportedServer = new(
        "ISO3008", Severity.Error, "Server too old", "{0} is version {1}; {2} or later is needed.");

    /// <summary>A column whose type has no encoder.</summary>
    public static readonly Code StoreTypeNotWritable = new(
        "ISO3009", Severity.Error, "Store type not writable",
        "{0}: column {1} of {2} is of type {3}, which can only be filled from the same type of the same engine. Exclude or override the column.");

    /// <summary>Something without a portable form.</summary>
    public static readonly Code ObjectKeptNative = new(
        "ISO3010", Severity.Warning, "Kept as native text", "{0} {1} '{2}' is kept as native text: {3}. No other engine gets it.");

    /// <summary>A table that is not there.</summary>
    public static readonly Code TableMissing = new(
        "ISO3011", Severity.Error, "No such table", "{0} has no table {1}. Refresh the blueprint, or run sync.");

    /// <summary>A column that is not there.</summary>
    public static readonly Code ColumnMissing = new(
        "ISO3012", Severity.Error, "No such column", "{0}: {1} has no column '{2}'. Refresh the blueprint, or run sync.");

    /// <summary>An expression that did not parse.</summary>
    public static readonly Code ExpressionKeptNative = new(
        "ISO3013", Severity.Warning, "Expression kept as native text",
        "{0}: the expression \"{1}\" has no portable form, and only {2} can be given it.");

    /// <summary>A type that only its engine knows.</summary>
    public static readonly Code TypeKeptNative = new(
        "ISO3014", Severity.Warning, "Type kept as native text",
        "{0}: the type {1} has no portable form; other engines get its values as text.");

    /// <summary>A file that is there and is no database, or not one that may be opened.</summary>
    public static readonly Code DatabaseFileUnreadable = new(
        "ISO3015", Severity.Error, "Database file does not open",
        "{0} does not open: {1}. Check that it is a database of this engine and that you may read and write it.");

    /// <summary>A source without its file.</summary>
    public static readonly Code DatabaseFileMissing = new(
        "ISO3016", Severity.Error, "Database file missing",
        "There is no {0}. Check the path; only a destination is created where there is none.");

    /// <summary>A connection that names no file to keep rows in.</summary>
    public static readonly Code DatabaseFileNeeded = new(
        "ISO3017", Severity.Error, "Connection without a database file", "A {0} connection needs the path of a database file ({1}){2}.");

    /// <summary>A statement of a SQL script that fails.</summary>
    public static readonly Code ScriptFailed = new("ISO3018", Severity.Error, "Script fails", "{0}({1}): {2}.");

    /// <summary>A catalog that cannot be read, though the database opened.</summary>
    public static readonly Code CatalogUnreadable = new(
        "ISO3019", Severity.Error, "Catalog unreadable", "The catalog of {0} cannot be read: {1}.");

    /// <summary>A lock that somebody else holds for longer than is waited.</summary>
    public static readonly Code DatabaseLocked = new(
        "ISO3020", Severity.Error, "Database locked", "{0} is locked: {1}. Let the other session finish, or end it, then run again.");

    /// <summary>A file whose folder is not there.</summary>
    public static readonly Code DatabaseFolderMissing = new(
        "ISO3021", Severity.Error, "Folder of the database missing",
        "The folder of {0} does not exist. Check the path, or create the folder first.");

    /// <summary>A source whose sessions cannot be made to see one state.</summary>
    public static readonly Code SnapshotOfOneReader = new(
        "ISO3022", Severity.Warning, "One reader only",
        "{0}: {1}. Sessions see one state of the rows only if they begin while nobody can write, so a single reader reads all of them. {2}");

    /// <summary>A table that a snapshot does not cover.</summary>
    public static readonly Code TableWithoutSnapshot = new(
        "ISO3023", Severity.Warning, "A table without snapshots",
        "{0}: the table {1} is kept by {2}, which has no snapshots: what is written to it during the copy may be copied or not. Let nobody write to it. {3}");

    /// <summary>Objects that the catalog does not show to the account.</summary>
    public static readonly Code CatalogHidden = new(
        "ISO3024", Severity.Warning, "Part of the catalog is hidden",
        "{0}: {1} are not shown to the connection's user, so the blueprint may lack some. Grant {2}, or make sure that there are none.");

    /// <summary>An engine whose driver the application brings, and it brings none.</summary>
    public static readonly Code MissingDriver = new(
        "ISO3025", Severity.Error, "Driver missing",
        "{0} needs a driver that the application brings, and none is referenced. Add a package reference to {1} to its project.");

    /// <summary>A connection to a server rather than to a database of it.</summary>
    public static readonly Code DatabaseNotNamed = new(
        "ISO3026", Severity.Error, "No database named", "The connection for {0} names a server and no database. Add Database=… to it.");

    /// <summary>A question mark of the catalog that may be another character.</summary>
    public static readonly Code CharacterSuspect = new(
        "ISO3027", Severity.Warning, "Characters that the catalog cannot print",
        "{0}: the catalog prints \"{1}\", where a question mark may stand for a character beyond U+FFFF. Compare it with the statement that made it.");

    /// <summary>A source that lets nobody see one state of its rows.</summary>
    public static readonly Code SnapshotsNotAllowed = new(
        "ISO3030", Severity.Error, "Snapshots are not allowed",
        "{0} does not allow transactions that see one state of all rows, and what changes during the copy would be copied half. {1}");

    /// <summary>A table that was altered while a snapshot was being read.</summary>
    public static readonly Code ChangedDuringSnapshot = new(
        "ISO3031", Severity.Error, "A table was altered during the copy",
        "{0}: a table was altered or one of its indexes rebuilt after the snapshot was taken, and the server shows its earlier state no more. "
            + "Run again while nobody alters the schema; finished chunks stay.");

    /// <summary>A database that the server does not open for the login.</summary>
    public static readonly Code DatabaseNotOpened = new(
        "ISO3032", Severity.Error, "Database not opened",
        "{0} was not opened: it does not exist, is offline, or the login has no user in it; the server does not tell which. "
            + "Check the connection's database, or create the database or the user first.");

    /// <summary>A server whose certificate the client does not trust.</summary>
    public static readonly Code CertificateNotTrusted = new(
        "ISO3033", Severity.Error, "Certificate not trusted",
        "{0}: the server's certificate is not trusted, or was issued for another name. Install its issuer's certificate on this machine and connect by the "
            + "name that the certificate has. {1}");

    /// <summary>A program that was built without the cultures that a driver needs.</summary>
    public static readonly Code InvariantGlobalization = new(
        "ISO3034", Severity.Error, "Driver needs cultures",
        "{0}: the driver does not work in globalization-invariant mode. Set InvariantGlobalization to false in the project, unset "
            + "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and install ICU where the system has none.");

    /// <summary>A view, routine or trigger whose text the server keeps to itself.</summary>
    public static readonly Code DefinitionEncrypted = new(
        "ISO3035", Severity.Warning, "Definition is encrypted",
        "{0} {1} '{2}' is kept encrypted: nobody is shown its text, so the blueprint lacks it. Take the text from where it was written.");

    /// <summary>Something of an object that a blueprint has no word for.</summary>
    public static readonly Code PropertyLeftOut = new(
        "ISO3036", Severity.Warning, "Property left out",
        "{0}: {1}. The blueprint does not hold that, and a database made from it will lack it.");

    /// <summary>A constraint that rows may break which were there before it.</summary>
    public static readonly Code ConstraintNotTrusted = new(
        "ISO3037", Severity.Warning, "Constraint over unchecked rows",
        "{0} was never checked over the rows that stand, and a destination checks it over all. {1}");

    /// <summary>A column whose values the destination gives by itself.</summary>
    public static readonly Code FilledByServer = new(
        "ISO3038", Severity.Error, "A column that the server fills",
        "{0}: the values of column {1} of {2}, a {3}, are the server's own, and it takes none. Exclude the column, or override its type.");

    /// <summary>A catalog without snapshots that was another at each reading.</summary>
    public static readonly Code SchemaMoves = new(
        "ISO3050", Severity.Error, "The schema changes while it is read",
        "{0}: tables were created, changed or dropped at each attempt to read the schema. Run the X-Ray when nothing does so.");

    /// <summary>A driver that is there and that the run-time cannot load.</summary>
    public static readonly Code DriverNotLoaded = new(
        "ISO3051", Severity.Error, "Driver does not load",
        "The driver for {0}, {1}, does not load: {2}. "
            + "Add a package reference to {3} in version {4} or later, which brings all that it needs.");
}
