using Isomer.Migration.Preflight;
using Isomer.Schema;

namespace Isomer.Migration.Policies;

/// <summary>A policy for one rule of one written column.</summary>
/// <param name="Ordinal">The column's ordinal in the writer.</param>
/// <param name="Column">The column, as the mapping calls it.</param>
/// <param name="Code">The anomaly's code.</param>
/// <param name="Policy">What becomes of a value.</param>
/// <param name="Test">Tells the values that it is for.</param>
/// <param name="Mend">Makes one that fits; null where the policy takes none of it.</param>
internal sealed record ColumnPolicy(int Ordinal, string Column, string Code, LossPolicy Policy, ValueTest Test, ValueMend? Mend);
