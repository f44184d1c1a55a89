using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What it costs that an engine holds a type as another.</summary>
internal static class TypeLosses
{
    /// <summary>The costs of the steps to the type that the engine holds, each code once.</summary>
    public static IEnumerable<TypeLoss> Of(Dialect dialect, CanonicalType type, TypeFit fit)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (cost, left, rules) in Costs(type, fit))
        {
            if (told.Add(cost.Code.Id))
            {
                yield return Loss(dialect, cost, rules, type, fit.Type, left);
            }
        }
    }

    /// <summary>The values of the source's engine that the destination's type of the same kind does not hold.</summary>
    public static IEnumerable<TypeLoss> OfValues(Dialect source, Dialect dialect, CanonicalType type, CanonicalType held) =>
        DomainCosts.Of(source.Features.Values, dialect.Features.Values, type, held)
            .Select(cost => Loss(dialect, cost, cost.Rules ?? [], type, held, type));

    /// <summary>The values of the source's type that the type which a mapping gives does not hold.</summary>
    public static IEnumerable<TypeLoss> OfMapping(Dialect dialect, CanonicalType from, CanonicalType to, CanonicalType held) =>
        MappedTypeCosts.Of(from, to).Select(cost => Loss(dialect, cost, cost.Rules!, from, held, from));

    private static TypeLoss Loss(
        Dialect dialect, TypeCost cost, IEnumerable<ValueRule> rules, CanonicalType type, CanonicalType held, CanonicalType left) =>
        new(cost, rules.ToEquatableArray(), type.ToString(), dialect.StoreType(held), dialect.DisplayName, cost.Witness(left));

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
