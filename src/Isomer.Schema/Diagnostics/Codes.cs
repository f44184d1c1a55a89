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
}
