using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Fits a type to an engine and says what that costs.</summary>
internal static class TypeReport
{
    /// <summary>The type that the engine holds; what the steps to it cost is reported.</summary>
    public static CanonicalType Fit(Dialect dialect, CanonicalType type, string target, string label, AnomalyList anomalies)
    {
        var fit = dialect.Fit(type);
        Report(dialect, type, fit, target, label, anomalies);
        return fit.Type;
    }

    /// <summary>Reports each cost on the way from a type to the one that holds it, once.</summary>
    public static void Report(Dialect dialect, CanonicalType type, TypeFit fit, string target, string label, AnomalyList anomalies)
    {
        if (!CostsAnything(fit))
        {
            return;
        }

        var store = dialect.StoreType(fit.Type);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (cost, left, rules) in Costs(type, fit))
        {
            if (told.Add(cost.Code.Id))
            {
                Add(cost, rules, target, [label, type.ToString(), store, dialect.DisplayName, cost.Witness(left)], anomalies);
            }
        }
    }

    /// <summary>Reports the values of the source's engine that the destination's type of the same kind does not hold.</summary>
    public static void ReportValues(
        Dialect source, Dialect dialect, CanonicalType type, CanonicalType held, string target, string label, AnomalyList anomalies)
    {
        foreach (var cost in DomainCosts.Of(source.Features.Values, dialect.Features.Values, type, held))
        {
            Add(
                cost, cost.Rules ?? [], target, [label, type.ToString(), dialect.StoreType(held), dialect.DisplayName, cost.Witness(type)],
                anomalies);
        }
    }

    /// <summary>Reports the values of the source's type that the type which a mapping gives does not hold.</summary>
    public static void ReportMapped(
        Dialect dialect, CanonicalType from, CanonicalType to, CanonicalType held, string target, string label, AnomalyList anomalies)
    {
        foreach (var cost in MappedTypeCosts.Of(from, to))
        {
            Add(
                cost, cost.Rules!, target, [label, from.ToString(), dialect.StoreType(held), dialect.DisplayName, cost.Witness(from)],
                anomalies);
        }
    }

    private static void Add(TypeCost cost, IEnumerable<ValueRule> rules, string target, string[] arguments, AnomalyList anomalies)
    {
        if (cost.IsNarrowing)
        {
            anomalies.AddNarrowing(cost.Code, target, rules, arguments);
        }
        else
        {
            anomalies.Add(cost.Code, target, arguments);
        }
    }

    private static bool CostsAnything(TypeFit fit)
    {
        foreach (var step in fit.Fallbacks)
        {
            if (step.Costs.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The costs of all steps, each with the type that it is a cost of, and the rules of its values.</summary>
    private static IEnumerable<(TypeCost Cost, CanonicalType Left, IEnumerable<ValueRule> Rules)> Costs(CanonicalType type, TypeFit fit)
    {
        // The steps of an array are those of its elements, and its values come as one text, which no rule reads.
        var isList = type.Kind == TypeKind.Array && fit.Type.Kind == TypeKind.Array;
        var (left, held) = isList ? (Element(type), Element(fit.Type)) : (type, fit.Type);
        for (var i = 0; i < fit.Fallbacks.Count; i++)
        {
            var step = fit.Fallbacks[i];
            var to = i == fit.Fallbacks.Count - 1 ? held : step.To(left);
            foreach (var cost in step.Costs)
            {
                yield return (Own(cost, left), left, isList ? [] : cost.Rules ?? ValueRules.Between(left, to));
            }

            left = to;
        }
    }

    private static CanonicalType Element(CanonicalType list)
    {
        while (list is { Kind: TypeKind.Array, Element: { } element })
        {
            list = element;
        }

        return list;
    }

    // What a type of one engine means, that engine's dialect knows best.
    private static TypeCost Own(TypeCost cost, CanonicalType type) =>
        cost == FormCosts.ForeignAsText && type.Native is { } native && DialectRegistry.Find(native.Engine) is { } owner
            ? owner.CostElsewhere(native.Text)
            : cost;
}
