namespace Isomer.Schema;

// ISO9xxx: engines, the tool and the build itself.
public static partial class Codes
{
    /// <summary>No dialect has that id or name.</summary>
    public static readonly Code UnknownEngine = new(
        "ISO9190", Severity.Error, "Unknown engine", "There is no engine '{0}'. Known engines: {1}.");

    /// <summary>The package that brings a live engine is not referenced.</summary>
    public static readonly Code MissingEnginePackage = new(
        "ISO9191", Severity.Error, "Engine package missing",
        "{0} needs the package {1}, which this program does not reference. Add <PackageReference Include=\"{1}\" /> to its project.");

    /// <summary>A command line that the tool or a migrator does not understand.</summary>
    public static readonly Code BadUsage = new("ISO9200", Severity.Error, "Bad usage", "{0} Add --help to see what there is.");

    /// <summary>A connection's name without a value.</summary>
    public static readonly Code MissingConnection = new(
        "ISO9201", Severity.Error, "Connection without a value",
        "Connection '{0}' has no value. Set the environment variable ConnectionStrings__{0}, or run `dotnet user-secrets set ConnectionStrings:{0} …`.");

    /// <summary>A connection string where only a name may stand. Raised by the targets.</summary>
    public static readonly Code ConnectionStringInProject = new(
        "ISO9202", Severity.Error, "Connection string in a project", "{0} holds a connection string, which every log records.");

    /// <summary>A Blueprint item without an engine. Raised by the targets.</summary>
    public static readonly Code BlueprintWithoutEngine = new(
        "ISO9203", Severity.Error, "Blueprint without an engine", "Blueprint '{0}' names no engine.");

    /// <summary>A Blueprint item whose mapping is missing. Raised by the targets.</summary>
    public static readonly Code MappingNotFound = new(
        "ISO9204", Severity.Error, "Mapping not found", "The mapping '{0}' of blueprint '{1}' does not exist.");

    /// <summary>A Blueprint item whose file is missing. Raised by the targets.</summary>
    public static readonly Code BlueprintNotFound = new(
        "ISO9205", Severity.Warning, "Blueprint not found", "Blueprint '{0}' does not exist yet, so nothing is generated from it.");

    /// <summary>The tool ended without a word. Raised by the task.</summary>
    public static readonly Code ToolFailed = new(
        "ISO9206", Severity.Error, "The tool failed", "isomer {0} stopped with exit code {1} and without a word.");

    /// <summary>A mistake in Isomer itself.</summary>
    public static readonly Code UnexpectedFailure = new(
        "ISO9207", Severity.Error, "Unexpected failure", "Unexpected {0}: {1} This is a mistake in Isomer; please report it.");

    /// <summary>A user-secrets file that is no JSON.</summary>
    public static readonly Code MalformedSecrets = new(
        "ISO9208", Severity.Error, "Malformed user secrets", "The user secrets in {0} are no valid JSON.");

    /// <summary>A mapping that no Blueprint item names. Raised by the targets.</summary>
    public static readonly Code MappingNotUsed = new(
        "ISO9209", Severity.Warning, "Mapping not used",
        "A mapping lies beside blueprint '{0}', and the item does not name it: it has no effect.");
}
