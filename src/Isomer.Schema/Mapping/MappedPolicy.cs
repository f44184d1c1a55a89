namespace Isomer.Schema;

/// <summary>A policy of the mapping, by the path at and below which it holds.</summary>
/// <param name="Target">The path in the target schema; empty for the whole schema.</param>
/// <param name="Code">The anomaly's code.</param>
/// <param name="Policy">What becomes of the values that it touches.</param>
/// <param name="Rule">The path of the rule in the mapping file.</param>
public sealed record MappedPolicy(string Target, string Code, LossPolicy Policy, string Rule)
{
    /// <summary>Whether it holds for an anomaly.</summary>
    public bool Covers(Diagnostic anomaly) => anomaly.Code.Id == Code && PathText.IsWithin(anomaly.Target ?? "", Target);
}
