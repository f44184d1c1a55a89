namespace Isomer.Schema;

/// <summary>
/// Every code, in one place. 1xxx blueprint and mapping · 2xxx anomalies · 3xxx X-Ray and drift · 4xxx sync · 5xxx copy · 6xxx verify ·
/// 9xxx the build itself. Add at the end of a range; an id is never reused; each has a page in docs/diagnostics/.
/// </summary>
public static class Codes
{
    // 1xxx: blueprint and mapping

    /// <summary>Not JSON.</summary>
    public static readonly Code MalformedJson = new("ISO1001", Severity.Error, "Malformed JSON", "{0}");

    // 2xxx: anomalies

    // 3xxx: X-Ray and drift

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
}
