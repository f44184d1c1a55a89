namespace Isomer.Schema;

/// <summary>
/// Every code, in one place. 1xxx blueprint and mapping · 2xxx anomalies · 3xxx X-Ray and drift · 4xxx sync · 5xxx copy · 6xxx verify ·
/// 9xxx the build itself. Add at the end of a range; an id is never reused; each has a page in docs/diagnostics/.
/// </summary>
public static class Codes
{
    // 1xxx: blueprint and mapping

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
        "ISO1006", Severity.Error, "Unknown format version", "This file has format {0}; this version of Isomer reads format {1}. Use a version that knows it.");

    /// <summary>A name that cannot be read.</summary>
    public static readonly Code MalformedName = new(
        "ISO1007", Severity.Error, "Malformed name", "'{0}' is no name; write name or schema.name, and a part with a dot, bracket, comma or quote in double quotes.");

    /// <summary>A type that cannot be read.</summary>
    public static readonly Code MalformedType = new(
        "ISO1008", Severity.Error, "Malformed type", "'{0}' is no canonical type: {1}.");

    /// <summary>An expression that cannot be read.</summary>
    public static readonly Code MalformedExpression = new(
        "ISO1009", Severity.Error, "Malformed expression", "'{0}' is no portable expression: {1}. Correct it, or write {{ \"native\": … }}.");

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
        "ISO1017", Severity.Error, "Unequal enum labels", "The column '{0}' lists other labels than the enum '{1}' that it names; make them the same.");

    /// <summary>A column has a default, an identity and a formula at once, or two of them.</summary>
    public static readonly Code SeveralSources = new(
        "ISO1018", Severity.Error, "Several sources of one value", "The column '{0}' may have one of default, identity and generated.");

    /// <summary>The rest of the findings is left out.</summary>
    public static readonly Code TooManyFindings = new(
        "ISO1019", Severity.Error, "Too many findings", "The first {0} findings are shown; mend them first.");

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
        "ISO1103", Severity.Error, "No literal", "'{0}' is no literal; a constant is a number, text in single quotes, true, false or null.");

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
        "ISO1108", Severity.Warning, "Literal does not fit the new type", "{0} holds {1}, which is no {2}; it is kept as it stands. Change the type rule, or the blueprint.");

    /// <summary>Nothing is left.</summary>
    public static readonly Code NothingLeft = new(
        "ISO1109", Severity.Error, "Nothing is left", "The mapping leaves {0} without any {1}.");

    /// <summary>Native text of one engine asked for in another's words.</summary>
    public static readonly Code ForeignNativeExpression = new(
        "ISO1201", Severity.Error, "Expression of another engine",
        "The expression is {0} text and has no meaning on {2}: {1}. Write it portably, or give it in {2}'s own words.");

    /// <summary>An expression whose meaning an engine cannot keep.</summary>
    public static readonly Code UnfaithfulExpression = new(
        "ISO1202", Severity.Error, "Expression without a faithful form", "{0} cannot say '{1}' without changing its meaning: {2}.");

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

    // 2xxx: anomalies

    /// <summary>A type that is held in another form.</summary>
    public static readonly Code TypeRepresentation = new(
        "ISO2001", Severity.Info, "Another representation",
        "{0}: {1} becomes {2} on {3} (representation): {4}.");

    /// <summary>A type that does not hold every value.</summary>
    public static readonly Code TypeNarrowing = new(
        "ISO2002", Severity.Warning, "A narrower type",
        "{0}: {1} becomes {2} on {3} (narrowing): {4}, so that {5} would change. Give the column another type in the mapping, or accept the loss.");

    /// <summary>A type that the destination cannot mean.</summary>
    public static readonly Code TypeUnsupported = new(
        "ISO2003", Severity.Warning, "A type without a faithful form",
        "{0}: {1} becomes {2} on {3} (unsupported): {4}. Leave the column out in the mapping, or accept the loss.");

    /// <summary>A collation that the destination lacks.</summary>
    public static readonly Code CollationLost = new(
        "ISO2004", Severity.Warning, "Another collation",
        "{0}: the collation {1} has no equal on {2} (behaviour): {3}.");

    /// <summary>A primary key over columns that take NULL.</summary>
    public static readonly Code NullableKey = new(
        "ISO2005", Severity.Warning, "NULL in a primary key",
        "{0}: a primary key takes no NULL on {1} (narrowing): a row with NULL there does not fit.");

    /// <summary>Columns that keys tie, and that no one type holds.</summary>
    public static readonly Code KeyTypesDiffer = new(
        "ISO2010", Severity.Error, "Key columns without a type in common",
        "The columns {0} are tied by foreign keys, but no type holds all of {1}. Give them one type in the mapping.");

    /// <summary>A column that takes the type of the key it refers to.</summary>
    public static readonly Code KeyWidened = new(
        "ISO2011", Severity.Info, "A key column takes its key's type",
        "{0}: {1} becomes {2}, as the other columns of its key (widening).");

    /// <summary>Two names that become one.</summary>
    public static readonly Code NamesCollide = new(
        "ISO2020", Severity.Error, "Two things of one name",
        "{0} and {1} are both named {2} on {3}. Rename one of them in the mapping.");

    /// <summary>A name that is too long.</summary>
    public static readonly Code NameShortened = new(
        "ISO2021", Severity.Info, "A shortened name",
        "{0}: the name is longer than {1} takes and becomes {2} (representation).");

    /// <summary>Index names that are unique per table only.</summary>
    public static readonly Code NamePrefixed = new(
        "ISO2022", Severity.Info, "An index takes its table's name",
        "{0}: another table has an index of that name, and {1} knows one namespace for both; it becomes {2} (representation).");

    /// <summary>An expression without a form on the destination.</summary>
    public static readonly Code ExpressionLost = new(
        "ISO2030", Severity.Warning, "An expression that does not travel",
        "{0}: the {1} has no form on {2} and is left out (unsupported): {3}");

    /// <summary>A formula without a form on the destination.</summary>
    public static readonly Code GeneratedBecomesPlain = new(
        "ISO2031", Severity.Warning, "A generated column becomes plain",
        "{0}: the formula has no form on {1}, so the column is plain and keeps the source's values (behaviour): {2}");

    /// <summary>A column that was computed on reading.</summary>
    public static readonly Code GeneratedBecomesStored = new(
        "ISO2032", Severity.Info, "A computed column becomes stored",
        "{0}: {1} stores generated columns instead of computing them on reading (representation).");

    /// <summary>An identity that the destination lacks.</summary>
    public static readonly Code IdentityLost = new(
        "ISO2040", Severity.Warning, "A column is no longer numbered",
        "{0}: {1} numbers only the single integer column of a primary key, so new rows must bring a value (behaviour).");

    /// <summary>Options of an identity that the destination lacks.</summary>
    public static readonly Code IdentityOptionsLost = new(
        "ISO2041", Severity.Info, "Identity options are left out",
        "{0}: {1} has no identity that {2} (behaviour).");

    /// <summary>A sequence on an engine without them.</summary>
    public static readonly Code SequenceLost = new(
        "ISO2042", Severity.Warning, "A sequence is left out",
        "{0}: {1} has no sequences (unsupported).");

    /// <summary>A default that takes the next number of a sequence.</summary>
    public static readonly Code DefaultBecomesIdentity = new(
        "ISO2043", Severity.Info, "A numbered default becomes an identity",
        "{0}: {1} has no sequences, so it numbers the column itself (representation).");

    /// <summary>An index that the destination cannot build.</summary>
    public static readonly Code IndexLost = new(
        "ISO2050", Severity.Warning, "An index is left out",
        "{0}: {1} cannot build it (behaviour): {2}. Queries that used it read the table; a unique one is no longer kept.");

    /// <summary>An index that loses an option.</summary>
    public static readonly Code IndexChanged = new(
        "ISO2051", Severity.Info, "An index is built otherwise",
        "{0}: {1} builds the index without {2} (representation).");

    /// <summary>A unique key in which NULLs collide.</summary>
    public static readonly Code NullsDistinct = new(
        "ISO2052", Severity.Warning, "NULLs no longer collide",
        "{0}: {1} lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.");

    /// <summary>A deferrable key on an engine without them.</summary>
    public static readonly Code DeferralLost = new(
        "ISO2060", Severity.Info, "A key is checked at once",
        "{0}: {1} checks the key row by row, never at the end of a transaction (behaviour).");

    /// <summary>MATCH FULL on an engine without it.</summary>
    public static readonly Code MatchFullLost = new(
        "ISO2061", Severity.Warning, "A partly NULL reference is taken",
        "{0}: {1} takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.");

    /// <summary>A foreign key that the destination refuses.</summary>
    public static readonly Code ForeignKeyLost = new(
        "ISO2062", Severity.Warning, "A foreign key is left out",
        "{0}: {1} refuses the foreign key (unsupported): {2}.");

    /// <summary>Partitions on an engine without them.</summary>
    public static readonly Code PartitionsFlattened = new(
        "ISO2070", Severity.Info, "Partitions become one table",
        "{0}: {1} holds the partitions as one table (representation).");

    /// <summary>Comments on an engine without them.</summary>
    public static readonly Code CommentsLost = new(
        "ISO2071", Severity.Info, "Comments are left out",
        "{0}: {1} holds no comments (unsupported): {2} left out.");

    /// <summary>Text in another engine's words.</summary>
    public static readonly Code NotPortable = new(
        "ISO2072", Severity.Warning, "Native text is left out",
        "{0}: the {1} is written in {2}'s words and is left out on {3} (unsupported). Write it anew there.");

    /// <summary>Storage options of another engine.</summary>
    public static readonly Code StorageOptionsLost = new(
        "ISO2073", Severity.Info, "Storage options are left out",
        "{0}: the storage options {1} are {2}'s own and are left out on {3} (representation).");

    /// <summary>A domain on an engine without them.</summary>
    public static readonly Code DomainFlattened = new(
        "ISO2074", Severity.Info, "A domain becomes its base type",
        "{0}: {1} has no domains, so the column takes the domain's type, default and checks (representation).");

    /// <summary>A native object that a plan does not create.</summary>
    public static readonly Code NativeNotCreated = new(
        "ISO2075", Severity.Info, "Native objects are not created",
        "{0}: the {1} is listed, and left to its owner to create (unsupported).");

    /// <summary>A table has no columns, and the destination takes none such.</summary>
    public static readonly Code TableWithoutColumns = new(
        "ISO2090", Severity.Error, "A table without columns",
        "{0}: {1} has no tables without columns (unsupported). Leave the table out in the mapping.");

    /// <summary>An identity whose sequence lies in another schema than its table.</summary>
    public static readonly Code IdentitySequenceMoved = new(
        "ISO2400", Severity.Info, "An identity's sequence lies with its table",
        "{0}: the sequence {1} belongs to the column and is made in the schema {2} of its table (representation).");

    /// <summary>A unique key over a column that is held as text.</summary>
    public static readonly Code KeyHeldAsText = new(
        "ISO2401", Severity.Warning, "A key that takes one value twice",
        "{0}: {1} is held as text on {2} (behaviour): {3}, equal before, are two keys.");

    // 3xxx: X-Ray and drift

    /// <summary>No server answers.</summary>
    public static readonly Code ServerUnreachable = new(
        "ISO3001", Severity.Error, "Server unreachable", "{0} cannot be reached: {1}. Check the connection's host and port, and that the server runs.");

    /// <summary>The server answers and refuses.</summary>
    public static readonly Code LoginRefused = new(
        "ISO3002", Severity.Error, "Login refused", "{0} refused the login. Check the connection's user and password, and the server's rules for that user.");

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
    public static readonly Code ServerFailed = new("ISO3007", Severity.Error, "The server reported an error", "{0}: {1} (SQLSTATE {2}).");

    /// <summary>A server older than what is supported.</summary>
    public static readonly Code UnsupportedServer = new("ISO3008", Severity.Error, "Server too old", "{0} is version {1}; {2} or later is needed.");

    /// <summary>A column whose type has no encoder.</summary>
    public static readonly Code StoreTypeNotWritable = new(
        "ISO3009", Severity.Error, "Store type not writable",
        "{0}: column {1} of {2} is of type {3}, which can only be filled from the same type of the same engine. Exclude or override the column.");

    /// <summary>Something without a portable form.</summary>
    public static readonly Code ObjectKeptNative = new(
        "ISO3010", Severity.Warning, "Kept as native text",
        "{0} '{1}' has no portable form. It stands in the blueprint as native text, and only {2} can be given it.");

    /// <summary>A table that is not there.</summary>
    public static readonly Code TableMissing = new("ISO3011", Severity.Error, "No such table", "{0} has no table {1}. Refresh the blueprint, or run sync.");

    /// <summary>A column that is not there.</summary>
    public static readonly Code ColumnMissing = new("ISO3012", Severity.Error, "No such column", "{0}: {1} has no column '{2}'. Refresh the blueprint, or run sync.");

    /// <summary>An expression that did not parse.</summary>
    public static readonly Code ExpressionKeptNative = new(
        "ISO3013", Severity.Warning, "Expression kept as native text", "{0}: the expression \"{1}\" has no portable form, and only {2} can be given it.");

    /// <summary>A type that only its engine knows.</summary>
    public static readonly Code TypeKeptNative = new(
        "ISO3014", Severity.Warning, "Type kept as native text", "{0}: the type {1} has no portable form; other engines get its values as text.");

    /// <summary>One difference between a blueprint and the live database.</summary>
    public static readonly Code DriftedPart = new("ISO3200", Severity.Error, "Schema drift", "Drift: {0}");

    /// <summary>The sum of a drift.</summary>
    public static readonly Code Drifted = new(
        "ISO3201", Severity.Error, "The live database differs from the blueprint",
        "{0} difference(s) between {1} and {2}. Refresh the blueprint (`dotnet build -t:XRay`) and review its diff, or mend the database.");

    /// <summary>A script for an engine that has no embedded database.</summary>
    public static readonly Code ScriptNeedsServer = new(
        "ISO3202", Severity.Error, "No X-Ray of a script", "{0} cannot X-ray a script, because that needs a server. Give a connection instead.");

    /// <summary>Neither a connection nor a script, or both.</summary>
    public static readonly Code NothingToXRay = new(
        "ISO3203", Severity.Error, "Nothing to X-ray", "{0} needs either a connection's name (Connection, --connection-name) or a script (Script, --script).");

    /// <summary>A file that cannot be read.</summary>
    public static readonly Code UnreadableFile = new("ISO3204", Severity.Error, "Unreadable file", "{0} cannot be read: {1}");

    /// <summary>A file that cannot be written.</summary>
    public static readonly Code UnwritableFile = new("ISO3205", Severity.Error, "Unwritable file", "{0} cannot be written: {1}");

    /// <summary>Something of a SQLite database that the canonical form cannot say.</summary>
    public static readonly Code SqliteKeptNative = new(
        "ISO3100", Severity.Warning, "Kept as native text", "SQLite {0} '{1}' is kept as native text: {2}. No other engine will get it.");

    /// <summary>An expression of a SQLite database that is not portable.</summary>
    public static readonly Code SqliteNativeExpression = new(
        "ISO3101", Severity.Warning, "Expression kept as native text",
        "{0}: the expression is SQLite's own and kept as native text. Give other engines their own with the mapping file, or leave it to SQLite.");

    /// <summary>A SQLite database that does not open.</summary>
    public static readonly Code SqliteCannotOpen = new("ISO3110", Severity.Error, "SQLite database does not open", "SQLite database '{0}' does not open: {1}.");

    /// <summary>A SQLite source without its file.</summary>
    public static readonly Code SqliteFileMissing = new(
        "ISO3111", Severity.Error, "SQLite file missing", "There is no SQLite database '{0}'. Only a destination is created where there is none: check the path.");

    /// <summary>A statement of a SQL script that fails.</summary>
    public static readonly Code SqliteScriptFailed = new("ISO3112", Severity.Error, "Script fails", "{0}({1}): {2}.");

    /// <summary>A connection string that names no file to keep rows in.</summary>
    public static readonly Code SqliteNeedsFile = new(
        "ISO3113", Severity.Error, "SQLite needs a file", "A SQLite connection needs the path of a database file (Data Source=shop.db, or shop.db alone){0}.");

    /// <summary>A SQLite catalog that cannot be read.</summary>
    public static readonly Code SqliteCatalogUnreadable = new(
        "ISO3114", Severity.Error, "SQLite catalog unreadable", "The catalog of SQLite database '{0}' cannot be read: {1}.");

    /// <summary>A SQLite database that another program keeps locked.</summary>
    public static readonly Code SqliteLocked = new(
        "ISO3115", Severity.Error, "SQLite database locked",
        "Another program keeps SQLite database '{0}' locked for writing, so that no consistent state can be taken. Let it finish, then try again.");

    // 4xxx: sync

    /// <summary>A change that the engine has no statement for.</summary>
    public static readonly Code CannotPlan = new(
        "ISO4000", Severity.Error, "A change that cannot be planned", "{0}: {1}. Make the change by hand, or drop and recreate what it is about.");

    /// <summary>A connection whose engine cannot be told.</summary>
    public static readonly Code EngineNotTold = new(
        "ISO4100", Severity.Error, "Engine not told",
        "{0} does not say its engine, and the project lists {1}. Write the engine in front: `{2}:…`.");

    /// <summary>A table pattern that matches nothing.</summary>
    public static readonly Code NoSuchTable = new(
        "ISO4101", Severity.Error, "No such table", "--table {0} matches no table. Tables that go: {1}.");

    /// <summary>Statements that lose data, without the flag that allows them.</summary>
    public static readonly Code DestructiveRefused = new(
        "ISO4102", Severity.Error, "Destructive statements refused",
        "{0} statement(s) would lose data for good, the first at {1}: {2}. Read the plan, then pass --allow-destructive if that is meant.");

    /// <summary>A statement that the destination refused.</summary>
    public static readonly Code StatementFailed = new(
        "ISO4103", Severity.Error, "Statement failed", "{0}: the destination refused `{1}`: {2}");

    /// <summary>A check of the plan that found rows.</summary>
    public static readonly Code CheckFoundRows = new(
        "ISO4104", Severity.Error, "Check found rows", "{0}: rows that stand there do not allow the change; `{1}` returns them.");

    /// <summary>The user said no.</summary>
    public static readonly Code NotConfirmed = new(
        "ISO4105", Severity.Error, "Not confirmed", "Nothing was run, because it was not confirmed. Pass --yes to run without a question.");

    /// <summary>A mapper that fits no table of the blueprint.</summary>
    public static readonly Code MapperMismatch = new(
        "ISO4106", Severity.Error, "Mapper does not fit",
        "The mapper of {0} names the column {1}, which the embedded blueprint does not have. Build the migrator again.");

    // 5xxx: copy

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
        "ISO5006", Severity.Error, "Destination failed", "{0}: writing {1} failed: {2} Run the same command again to go on where it stopped.");

    /// <summary>Someone else works on the same ledger.</summary>
    public static readonly Code LedgerChanged = new(
        "ISO5007", Severity.Error, "Another copy is under way",
        "The ledger's row of {0}, chunk {1}, was changed by somebody else. Only one copy may run into a destination.");

    /// <summary>A table of the plan that the destination does not have.</summary>
    public static readonly Code DestinationTableMissing = new(
        "ISO5008", Severity.Error, "Destination table missing", "{0} does not have the table {1}. Run `sync` or `migrate`.");

    /// <summary>A database failed outside of rows and statements: the ledger, a catalog, a commit.</summary>
    public static readonly Code DatabaseFailed = new(
        "ISO5009", Severity.Error, "Database failed", "A database failed: {0} What was committed stays; run the same command again to go on.");

    /// <summary>A table that would be copied into itself.</summary>
    public static readonly Code CopyIntoItself = new(
        "ISO5010", Severity.Error, "Source and destination are one",
        "{0} is the source as well, and {1} would be copied into itself. Nothing was written. Check --to and --from.");

    // 6xxx: verify

    // 9xxx: the build itself

    /// <summary>No dialect has that id or name.</summary>
    public static readonly Code UnknownEngine = new(
        "ISO9190", Severity.Error, "Unknown engine", "There is no engine '{0}'. Known engines: {1}.");

    /// <summary>The package that brings a live engine is not referenced.</summary>
    public static readonly Code MissingEnginePackage = new(
        "ISO9191", Severity.Error, "Engine package missing",
        "{0} needs the package {1}, which this program does not reference. Add <PackageReference Include=\"{1}\" /> to its project.");

    /// <summary>A command line that the tool does not understand.</summary>
    public static readonly Code BadUsage = new("ISO9200", Severity.Error, "Bad usage", "{0} `isomer --help` lists what there is.");

    /// <summary>A connection's name without a value.</summary>
    public static readonly Code MissingConnection = new(
        "ISO9201", Severity.Error, "Connection without a value",
        "Connection '{0}' has no value. Set the environment variable ConnectionStrings__{0}, or run `dotnet user-secrets set ConnectionStrings:{0} …`.");

    /// <summary>A connection string where only a name may stand. Raised by the targets.</summary>
    public static readonly Code ConnectionStringInProject = new(
        "ISO9202", Severity.Error, "Connection string in a project", "{0} holds a connection string, which every log records.");

    /// <summary>A Blueprint item without an engine. Raised by the targets.</summary>
    public static readonly Code BlueprintWithoutEngine = new("ISO9203", Severity.Error, "Blueprint without an engine", "Blueprint '{0}' names no engine.");

    /// <summary>A Blueprint item whose mapping is missing. Raised by the targets.</summary>
    public static readonly Code MappingNotFound = new("ISO9204", Severity.Error, "Mapping not found", "The mapping '{0}' of blueprint '{1}' does not exist.");

    /// <summary>A Blueprint item whose file is missing. Raised by the targets.</summary>
    public static readonly Code BlueprintNotFound = new(
        "ISO9205", Severity.Warning, "Blueprint not found", "Blueprint '{0}' does not exist yet, so nothing is generated from it.");

    /// <summary>The tool ended without a word. Raised by the task.</summary>
    public static readonly Code ToolFailed = new("ISO9206", Severity.Error, "The tool failed", "isomer {0} stopped with exit code {1} and without a word.");

    /// <summary>A mistake in Isomer itself.</summary>
    public static readonly Code UnexpectedFailure = new(
        "ISO9207", Severity.Error, "Unexpected failure", "Unexpected {0}: {1} This is a mistake in Isomer; please report it.");

    /// <summary>A user-secrets file that is no JSON.</summary>
    public static readonly Code MalformedSecrets = new("ISO9208", Severity.Error, "Malformed user secrets", "The user secrets in {0} are no valid JSON.");
}
