using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What it costs that one engine's types hold values which another's of the same kind do not.</summary>
internal static class DomainCosts
{
    private const string Range = "range";

    private static readonly TypeCost EndOfDay = new(Codes.EndOfDayLost, "24:00:00 is refused") { Rules = [new BeforeEndOfDayRule()] };

    private static readonly TypeCost Padding = new(Codes.PaddingLost, "'ab' = 'ab  ', true before, is false");

    private static readonly TypeCost UuidOrder = new(
        Codes.UuidOrder,
        "00000000-0000-0000-0000-010000000000 sorts after ff000000-0000-0000-0000-000000000000, before it elsewhere");

    /// <summary>The costs of a column.</summary>
    /// <param name="source">What the source's types hold.</param>
    /// <param name="target">What the destination's types hold.</param>
    /// <param name="type">The column's type.</param>
    /// <param name="held">The type that holds it.</param>
    public static IEnumerable<TypeCost> Of(ValueDomain source, ValueDomain target, CanonicalType type, CanonicalType held) =>
        (type.Kind, held.Kind) switch
    {
        (TypeKind.Bool, TypeKind.Bool) => One(source.HasTruthValues && !target.HasTruthValues, NumberCosts.BoolAsNumber),
        (TypeKind.Float32 or TypeKind.Float64, TypeKind.Float32 or TypeKind.Float64) => Floats(source, target),
        (TypeKind.Decimal or TypeKind.Money, TypeKind.Decimal) =>
            One(source.HasDecimalNan && !target.HasDecimalNan, NumberCosts.NoDecimalSpecial),
        (TypeKind.Date or TypeKind.Timestamp or TypeKind.TimestampTz, TypeKind.Date or TypeKind.Timestamp or TypeKind.TimestampTz) =>
            Dates(source, target, held),
        (TypeKind.Time, TypeKind.Time) => One(source.HasEndOfDay && !target.HasEndOfDay, EndOfDay),
        (TypeKind.String or TypeKind.Text, TypeKind.String or TypeKind.Text) =>
            One(source.PadsFixedTexts && !target.PadsFixedTexts && type.HasFacet(FacetNames.Fixed), Padding),
        (TypeKind.Uuid, TypeKind.Uuid) => One(source.SortsUuidsAsWritten && !target.SortsUuidsAsWritten, UuidOrder),
        _ => [],
    };

    /// <summary>
    /// Whether a text may hold the character U+0000 at the source and may not at the destination. It concerns so many columns that a table
    /// tells it once.
    /// </summary>
    public static bool LosesZeroCharacter(ValueDomain source, ValueDomain target, CanonicalType type, CanonicalType held) =>
        source.HasZeroCharacter && !target.HasZeroCharacter &&
        type.Kind is TypeKind.String or TypeKind.Text && held.Kind is TypeKind.String or TypeKind.Text;

    private static IEnumerable<TypeCost> Floats(ValueDomain source, ValueDomain target) =>
        One(source.HasNan && !target.HasNan, NumberCosts.NoNan)
            .Concat(One(source.HasInfinity && !target.HasInfinity, NumberCosts.NoInfinity))
            .Concat(One(source.HasNegativeZero && !target.HasNegativeZero, NumberCosts.NoNegativeZero));

    // A type with a range of its own says so itself, infinities included.
    private static IEnumerable<TypeCost> Dates(ValueDomain source, ValueDomain target, CanonicalType held) =>
        held.HasFacet(Range) ? []
        : One(source.HasInfiniteDates && !target.HasInfiniteDates, InfiniteDate(target))
            .Concat(One(source.FirstYear < target.FirstYear || source.LastYear > target.LastYear, Years(source, target)));

    private static TypeCost InfiniteDate(ValueDomain target) => new(Codes.InfiniteDateLost, "infinity is refused")
    {
        Rules = [new NoInfiniteDateRule(target.FirstYear, target.LastYear)],
    };

    private static TypeCost Years(ValueDomain source, ValueDomain target)
    {
        var rule = new DateRangeRule(target.FirstYear, target.LastYear);
        var witness = source.FirstYear < target.FirstYear
            ? $"{(1 - (target.FirstYear - 1)).ToString("0000", CultureInfo.InvariantCulture)}-03-15 BC"
            : $"{(target.LastYear + 1).ToString(CultureInfo.InvariantCulture)}-01-01";
        return new(Codes.DateRangeLost, witness + " is refused") { Rules = [rule] };
    }

    private static IEnumerable<TypeCost> One(bool isAsked, TypeCost cost) => isAsked ? [cost] : [];
}
