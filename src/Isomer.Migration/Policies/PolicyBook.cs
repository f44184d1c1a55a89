using Isomer.Dialects;
using Isomer.Engines.Values;
using Isomer.Migration.Preflight;
using Isomer.Schema;

namespace Isomer.Migration.Policies;

/// <summary>The policies of the tables of one projection.</summary>
internal sealed class PolicyBook(MappedBlueprint mapped, Projection projection)
{
    private readonly ILookup<string?, (ValueNarrowing Narrowing, MappedPolicy Policy)> _byColumn =
        (mapped.Policies.IsEmpty ? [] : projection.Narrowings.Select(n => (Narrowing: n, Policy: mapped.PolicyFor(n.Anomaly))))
            .Where(p => p.Policy is not null).ToLookup(p => p.Narrowing.Anomaly.Target, p => (p.Narrowing, p.Policy!));

    /// <summary>The policies of a table, by column and in the order of its anomalies.</summary>
    /// <param name="table">The table, as the mapping calls it.</param>
    /// <param name="columns">The written columns' names.</param>
    /// <param name="types">Their types.</param>
    /// <exception cref="IsomerException">A policy cannot act; a build says the same.</exception>
    public IReadOnlyList<ColumnPolicy> Of(QualifiedName table, IReadOnlyList<string> columns, IReadOnlyList<CanonicalType> types)
    {
        var policies = new List<ColumnPolicy>();
        for (var i = 0; _byColumn.Count > 0 && i < columns.Count; i++)
        {
            foreach (var (narrowing, policy) in _byColumn[Path(table, columns[i])])
            {
                var carrier = Carriers.Of(types[i]);
                policies.AddRange(narrowing.Rules.Select(r => Of(i, columns[i], r, carrier, policy) ?? throw Unfit(policy, narrowing)));
            }
        }

        return policies;
    }

    /// <summary>Whether a policy gives a column other values than the source's.</summary>
    /// <param name="table">The table, as the mapping calls it.</param>
    /// <param name="column">The column, as the mapping calls it.</param>
    public bool ChangesValues(QualifiedName table, string column) => _byColumn[Path(table, column)]
        .Any(p => p.Policy.Policy is LossPolicy.Clip or LossPolicy.Round or LossPolicy.Null);

    private static string Path(QualifiedName table, string column) => $"tables/{table}/columns/{column}";

    private static ColumnPolicy? Of(int ordinal, string column, ValueRule rule, Carrier carrier, MappedPolicy policy)
    {
        var mend = policy.Policy is LossPolicy.Clip or LossPolicy.Round ? ValueMend.Of(rule, policy.Policy) : null;
        return ValueTest.Of(rule, carrier) is { } test && (mend is not null || policy.Policy is LossPolicy.Null or LossPolicy.Reject)
            ? new(ordinal, column, policy.Code, policy.Policy, test, mend)
            : null;
    }

    private static IsomerException Unfit(MappedPolicy policy, ValueNarrowing narrowing) => new(
        Codes.UnfitPolicy, policy.Policy.ToString().ToLowerInvariant(), policy.Code, narrowing.Anomaly.Target ?? "",
        "its values travel in a form that no rule reads");
}
