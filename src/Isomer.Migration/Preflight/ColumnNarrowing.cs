using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Migration.Preflight;

/// <summary>A narrowing of one column that goes.</summary>
/// <param name="Table">The table, as the mapping calls it.</param>
/// <param name="Column">The column, as the mapping calls it.</param>
/// <param name="Anomaly">The finding.</param>
/// <param name="Rules">Its rules; empty for none.</param>
/// <param name="IsAccepted">Whether the mapping accepts the anomaly.</param>
/// <param name="HasPolicy">Whether the mapping says what becomes of its values.</param>
internal sealed record ColumnNarrowing(
    string Table, string Column, Diagnostic Anomaly, EquatableArray<ValueRule> Rules, bool IsAccepted, bool HasPolicy);
