using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Tells which policies of a mapping cannot act where they are meant to.</summary>
public static class PolicyCheck
{
    // Such a decimal travels in a form without NaN; see the carriers of Isomer.Engines.
    private const int ShortDigits = 28;

    /// <summary>An error for each policy that cannot act on an anomaly which it covers; the target is a path of the mapping file.</summary>
    /// <param name="mapped">The blueprint with its mapping.</param>
    /// <param name="projection">What it becomes on one destination.</param>
    public static IEnumerable<Diagnostic> Of(MappedBlueprint mapped, Projection projection)
    {
        if (mapped.Policies.IsEmpty)
        {
            yield break;
        }

        foreach (var anomaly in projection.Anomalies.Where(a => a.Code.Class != AnomalyClass.Narrowing))
        {
            if (mapped.PolicyFor(anomaly) is { } policy)
            {
                yield return Unfit(policy, anomaly, "it changes no value");
            }
        }

        foreach (var key in projection.KeyNarrowings.Where(k => k.Anomaly.Code.Class == AnomalyClass.Narrowing))
        {
            if (mapped.PolicyFor(key.Anomaly) is { } policy)
            {
                yield return Unfit(policy, key.Anomaly, "it is about rows that share a key, of which none alone tells");
            }
        }

        foreach (var narrowing in projection.Narrowings)
        {
            if (mapped.PolicyFor(narrowing.Anomaly) is { } policy && Obstacle(mapped, narrowing, policy.Policy) is { } reason)
            {
                yield return Unfit(policy, narrowing.Anomaly, reason);
            }
        }
    }

    /// <summary>Why a policy cannot act on a narrowing; null where it can.</summary>
    private static string? Obstacle(MappedBlueprint mapped, ValueNarrowing narrowing, LossPolicy policy) =>
        narrowing.Rules.IsEmpty ? "no rule tells which values it touches"
        : narrowing.Rules.Any(r => r is ConvertibleRule)
            ? "each value is read as the mapping's new type, and one that does not convert is refused before any policy sees it" +
                (narrowing.Rules.Any(r => r is WholeDigitsRule or ScaleRule) && ShortDecimal(mapped, narrowing)
                    ? "; a decimal of 29 digits or more in the mapping lets a policy act"
                    : "")
        : narrowing.Rules.Any(r => r is NoNanRule) && ShortDecimal(mapped, narrowing)
            ? "a decimal of at most 28 digits is read as one that has no NaN; give the column 29 or more in the mapping"
        : policy == LossPolicy.Reject ? null
        : policy == LossPolicy.Null ? TakesNull(mapped, narrowing) ? null : "the column takes no NULL"
        : narrowing.Rules.All(r => policy == LossPolicy.Round ? CanRound(r) : CanClip(r)) ? null
        : $"its values cannot be {(policy == LossPolicy.Round ? "rounded" : "clipped")}";

    private static bool ShortDecimal(MappedBlueprint mapped, ValueNarrowing narrowing) =>
        Find(mapped, narrowing)?.Column.Type is { Kind: TypeKind.Decimal or TypeKind.Money, Precision: <= ShortDigits };

    private static bool CanRound(ValueRule rule) => rule is ScaleRule or SignificantDigitsRule or FractionDigitsRule or NoNegativeZeroRule;

    private static bool CanClip(ValueRule rule) =>
        CanRound(rule)
        || rule is WholeDigitsRule or WholeNumberRule or TextLengthRule or ByteLengthRule or InstantRangeRule or DateRangeRule
            or TimeOfDayRule or BeforeEndOfDayRule or NoZeroCharacterRule or NoInfinityRule or NoInfiniteDateRule;

    private static bool TakesNull(MappedBlueprint mapped, ValueNarrowing narrowing) =>
        Find(mapped, narrowing) is { } found && found.Column.IsNullable
            && found.Table.PrimaryKey?.Columns.Contains(found.Column.Name) != true;

    private static (Table Table, Column Column)? Find(MappedBlueprint mapped, ValueNarrowing narrowing)
    {
        foreach (var table in mapped.Target.Tables)
        {
            if (table.Columns.FirstOrDefault(c => $"tables/{table.Name}/columns/{c.Name}" == narrowing.Anomaly.Target) is { } column)
            {
                return (table, column);
            }
        }

        return null;
    }

    private static Diagnostic Unfit(MappedPolicy policy, Diagnostic anomaly, string reason) =>
        Diagnostic.Create(Codes.UnfitPolicy, policy.Policy.ToString().ToLowerInvariant(), policy.Code, anomaly.Target ?? "", reason)
            with { Target = policy.Rule };
}
