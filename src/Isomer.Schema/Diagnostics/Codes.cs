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
        "ISO1005", Severity.Error, "Missing key", "{0} needs the key '{1}'.");

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
        "ISO1014", Severity.Error, "Nothing where something must stand", "{0} needs at least one {1}.");

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

    // 2xxx: anomalies

    // 3xxx: X-Ray and drift

    /// <summary>One difference between a blueprint and the live database.</summary>
    public static readonly Code DriftedPart = new("ISO3200", Severity.Error, "Schema drift", "Drift: {0}.");

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

    // 5xxx: copy

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
