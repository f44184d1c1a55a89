using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A narrowing that changes or refuses some values of a column, and the rules that tell which.</summary>
/// <param name="Anomaly">The finding; its target is the column's path in the blueprint.</param>
/// <param name="Rules">A value that keeps all of them stands as it is. Empty where no rule tells: a parsed document, for one.</param>
public sealed record ValueNarrowing(Diagnostic Anomaly, EquatableArray<ValueRule> Rules);
