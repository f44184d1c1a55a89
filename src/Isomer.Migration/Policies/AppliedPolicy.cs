using Isomer.Schema;

namespace Isomer.Migration.Policies;

/// <summary>What a policy is counted by.</summary>
/// <param name="Column">The column.</param>
/// <param name="Code">The anomaly's code.</param>
/// <param name="Policy">What became of the values.</param>
internal readonly record struct AppliedPolicy(string Column, string Code, LossPolicy Policy);
