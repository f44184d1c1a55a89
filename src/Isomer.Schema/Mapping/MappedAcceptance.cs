namespace Isomer.Schema;

/// <summary>An anomaly that the mapping accepts.</summary>
/// <param name="Target">The path in the target schema at and below which it is accepted; empty for the whole schema.</param>
/// <param name="Code">The anomaly's code.</param>
/// <param name="Rule">The path of the rule in the mapping file.</param>
/// <param name="Reason">Why it is harmless.</param>
public sealed record MappedAcceptance(string Target, string Code, string Rule, string Reason)
{
    /// <summary>Whether it accepts an anomaly.</summary>
    public bool Accepts(Diagnostic anomaly) =>
        anomaly.Code.Id == Code && PathText.IsWithin(anomaly.Target ?? "", Target);
}
