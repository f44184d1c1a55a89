using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>The rules of a narrowing, derived from what the types say; a row of a type table states them itself where its types do not.</summary>
internal static class ValueRules
{
    /// <summary>The rules of all steps from a type to the one that holds it.</summary>
    public static IReadOnlyList<ValueRule> Of(CanonicalType type, TypeFit fit)
    {
        var rules = new List<ValueRule>();

        // The steps of an array are those of its elements, and its values come as one text.
        var steps = type.Kind == TypeKind.Array ? [] : fit.Fallbacks;
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var to = i == steps.Count - 1 ? fit.Type : step.To(type);
            if (step.Loss == Loss.Narrowing)
            {
                rules.AddRange(step.Rules ?? Between(type, to));
            }

            type = to;
        }

        return rules;
    }

    /// <summary>What a value of one type must be to be a value of another; nothing where that cannot be told from the types.</summary>
    public static IEnumerable<ValueRule> Between(CanonicalType from, CanonicalType to)
    {
        if (HasZero(from) && !HasZero(to))
        {
            yield return new NoZeroDateRule();
        }

        if (from.Kind == TypeKind.Time && from.HasFacet(ForeignTimes.Range) && !to.HasFacet(ForeignTimes.Range))
        {
            yield return new TimeOfDayRule();
        }

        if (IsClock(from) && from.Kind == to.Kind && to.Precision is { } digits && !(from.Precision <= digits))
        {
            yield return new FractionDigitsRule(digits);
        }

        if (from.Kind is TypeKind.Decimal or TypeKind.Money && to is { Kind: TypeKind.Decimal, Precision: { } precision, Scale: { } scale })
        {
            yield return new NumberDigitsRule(precision, scale);
        }

        if (from.Kind is TypeKind.Decimal or TypeKind.Money && to is { Kind: TypeKind.Decimal, Precision: null } && Number(to, "digits") is { } most)
        {
            yield return new SignificantDigitsRule(most);
        }

        if (!(from.Length <= to.Length) && Length(to) is { } length)
        {
            yield return length;
        }

        if (to.Kind == TypeKind.String && Number(to, "capacity") is { } bytes)
        {
            yield return new ByteLengthRule(bytes);
        }
    }

    private static int? Number(CanonicalType type, string facet) =>
        int.TryParse(type.GetFacet(facet), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool IsClock(CanonicalType type) => type.Kind is TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz or TypeKind.Interval;

    private static bool HasZero(CanonicalType type) =>
        type.Kind is TypeKind.Date or TypeKind.Timestamp or TypeKind.TimestampTz && ForeignTimes.HasZero(type);

    // A length in UTF-16 units is no engine's limit for what came in characters.
    private static ValueRule? Length(CanonicalType to) => (to.Kind, to.Length, to.GetFacet(FacetNames.Unit)) switch
    {
        (TypeKind.String, { } length, null) => new TextLengthRule(length),
        (TypeKind.String, { } length, "byte") => new ByteLengthRule(length),
        (TypeKind.Binary, { } length, _) => new ByteLengthRule(length),
        _ => null,
    };
}
