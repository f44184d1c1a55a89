using System.Runtime.CompilerServices;

namespace Isomer.Schema;

/// <summary>A blueprint with a mapping applied: what the destination shall hold, and where each table and column comes from.</summary>
/// <param name="Source">The blueprint as X-rayed.</param>
/// <param name="Target">The schema that is projected onto the destination.</param>
/// <param name="Tables">One entry per table of <paramref name="Target"/>, in its order.</param>
public sealed record MappedBlueprint(Blueprint Source, Blueprint Target, EquatableArray<MappedTable> Tables)
{
    // Beside the record, not in it: an index is no part of its equality.
    private static readonly ConditionalWeakTable<MappedBlueprint, SourcePaths> Paths = new();

    /// <summary>The anomalies that the mapping accepts, by paths of <see cref="Target"/>.</summary>
    public EquatableArray<MappedAcceptance> Acceptances { get; init; }

    /// <summary>What becomes of the values that anomalies touch, by paths of <see cref="Target"/>, the stronger rules first.</summary>
    public EquatableArray<MappedPolicy> Policies { get; init; }

    /// <summary>The policy that decides about an anomaly, the nearest one; null where none covers it.</summary>
    public MappedPolicy? PolicyFor(Diagnostic anomaly)
    {
        MappedPolicy? nearest = null;
        foreach (var policy in Policies)
        {
            nearest = policy.Covers(anomaly) && !(policy.Target.Length <= nearest?.Target.Length) ? policy : nearest;
        }

        return nearest;
    }

    /// <summary>
    /// The path in the source's blueprint of a path in <see cref="Target"/>, so that a finding about a renamed column finds its line:
    /// <c>tables/clients/columns/mail</c> is <c>tables/customers/columns/email</c>.
    /// </summary>
    public string SourceTarget(string target) => Paths.GetValue(this, m => new(m)).Of(target);

    /// <summary>Leaves out the anomalies that the mapping accepts, or has a policy for.</summary>
    /// <param name="anomalies">The anomalies of every projection of <see cref="Target"/>: a rule may answer to one engine alone.</param>
    /// <param name="unused">
    /// An error for each acceptance or policy that no anomaly answers to; the target is a path of the mapping file.
    /// </param>
    public EquatableArray<Diagnostic> WithoutAccepted(IEnumerable<Diagnostic> anomalies, out EquatableArray<Diagnostic> unused)
    {
        if (Acceptances.IsEmpty && Policies.IsEmpty)
        {
            unused = default;
            return anomalies.ToEquatableArray();
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<Diagnostic>();
        foreach (var anomaly in anomalies)
        {
            used.UnionWith(Acceptances.Where(a => Answers(anomaly, a.Code, a.Target)).Select(a => a.Rule));
            used.UnionWith(Policies.Where(p => Answers(anomaly, p.Code, p.Target)).Select(p => p.Rule));
            if (!Acceptances.Any(a => a.Accepts(anomaly)) && PolicyFor(anomaly) is null)
            {
                open.Add(anomaly);
            }
        }

        unused = Acceptances.Select(a => (a.Code, a.Rule)).Concat(Policies.Select(p => (p.Code, p.Rule))).Distinct()
            .Where(a => !used.Contains(a.Rule))
            .Select(a => Diagnostic.Create(Codes.UnmatchedRule, a.Code, "no anomaly") with { Target = a.Rule }).ToEquatableArray();
        return open.ToEquatableArray();
    }

    // What a table tells of several columns, a rule for one of them answers to.
    private static bool Answers(Diagnostic anomaly, string code, string target) =>
        anomaly.Code.Id == code && (PathText.IsWithin(anomaly.Target ?? "", target) || PathText.IsWithin(target, anomaly.Target ?? ""));
}
