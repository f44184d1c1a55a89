namespace Isomer.Schema;

// ISO32xx: drift, and the files of an X-Ray.
public static partial class Codes
{
    /// <summary>One difference between a blueprint and the live database.</summary>
    public static readonly Code DriftedPart = new("ISO3200", Severity.Error, "Schema drift", "Drift: {0}");

    /// <summary>The sum of a drift.</summary>
    public static readonly Code Drifted = new(
        "ISO3201", Severity.Error, "The live database differs from the blueprint",
        "{0} difference(s) between {1} and {2}. Refresh the blueprint (`dotnet build -t:XRay`) and review its diff, or mend the database.");

    /// <summary>A script for an engine that has no embedded database.</summary>
    public static readonly Code ScriptNeedsServer = new(
        "ISO3202", Severity.Error, "No X-Ray of a script",
        "{0} cannot X-ray a script, because that needs a server. Give a connection instead.");

    /// <summary>Neither a connection nor a script, or both.</summary>
    public static readonly Code NothingToXRay = new(
        "ISO3203", Severity.Error, "Nothing to X-ray",
        "{0} needs either a connection's name (Connection, --connection-name) or a script (Script, --script).");

    /// <summary>A file that cannot be read.</summary>
    public static readonly Code UnreadableFile = new("ISO3204", Severity.Error, "Unreadable file", "{0} cannot be read: {1}");

    /// <summary>A file that cannot be written.</summary>
    public static readonly Code UnwritableFile = new("ISO3205", Severity.Error, "Unwritable file", "{0} cannot be written: {1}");
}
