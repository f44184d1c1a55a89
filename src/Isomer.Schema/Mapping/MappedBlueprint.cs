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

    /// <summary>
    /// The path in the source's blueprint of a path in <see cref="Target"/>, so that a finding about a renamed column finds its line:
    /// <c>tables/clients/columns/mail</c> is <c>tables/customers/columns/email</c>.
    /// </summary>
    public string SourceTarget(string target) => Paths.GetValue(this, m => new(m)).Of(target);

    /// <summary>Leaves out the anomalies that the mapping accepts.</summary>
    /// <param name="anomalies">The anomalies of every projection of <see cref="Target"/>: a rule may answer to one engine alone.</param>
    /// <param name="unused">An error for each acceptance that no anomaly answers to; the target is a path of the mapping file.</param>
    public EquatableArray<Diagnostic> WithoutAccepted(IEnumerable<Diagnostic> anomalies, out EquatableArray<Diagnostic> unused)
    {
        if (Acceptances.IsEmpty)
        {
            unused = default;
            return anomalies.ToEquatableArray();
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new List<Diagnostic>();
        foreach (var anomaly in anomalies)
        {
            var accepting = Acceptances.Where(a => a.Accepts(anomaly)).Select(a => a.Rule).ToList();
            used.UnionWith(accepting);
            if (accepting.Count == 0)
            {
                open.Add(anomaly);
            }
        }

        unused = Acceptances.Select(a => (a.Code, a.Rule)).Distinct().Where(a => !used.Contains(a.Rule))
            .Select(a => Diagnostic.Create(Codes.UnmatchedRule, a.Code, "no anomaly") with { Target = a.Rule }).ToEquatableArray();
        return open.ToEquatableArray();
    }
}
