using Isomer.Schema;

namespace Isomer.Migration.Preflight.Keys;

/// <summary>An anomaly of a key that its rows shall answer.</summary>
/// <param name="Anomaly">The finding.</param>
/// <param name="IsAboutNull">Whether it is about rows with NULL in the key alone.</param>
/// <param name="IsAccepted">Whether the mapping accepts the anomaly.</param>
internal sealed record KeyQuestion(Diagnostic Anomaly, bool IsAboutNull, bool IsAccepted);
