using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Values of date and time types that an engine of the Gregorian calendar does not have: a zero date, a time past a day.</summary>
internal static class ForeignTimes
{
    private const string Specials = "specials";
    /// <summary>The facet of a time that is a duration rather than one of a day.</summary>
    public const string Range = "range";

    /// <summary>The steps to a type without them.</summary>
    public static readonly TypeFallback[] Fallbacks =
    [
        new(TypeKind.Date, HasZero, t => t.Without(Specials), TimeCosts.NoZeroDate),
        new(TypeKind.Timestamp, HasZero, t => t.Without(Specials), TimeCosts.NoZeroDate),
        new(TypeKind.TimestampTz, HasZero, t => t.Without(Specials), TimeCosts.NoZeroDate),
        new(TypeKind.Time, t => t.HasFacet(Range), t => t.Without(Range), TimeCosts.NoDuration),
    ];

    /// <summary>The steps to an instant whose offset from UTC is not kept.</summary>
    public static readonly TypeFallback[] Offsets =
    [
        new(TypeKind.TimestampTz, t => t.HasFacet(FacetNames.Zone), t => t.Without(FacetNames.Zone), TimeCosts.Offset),
    ];

    /// <summary>Whether a facet says that an instant keeps its offset.</summary>
    public static bool IsOffset(CanonicalType type, Facet facet) => type.Kind == TypeKind.TimestampTz && facet.Name == FacetNames.Zone;

    /// <summary>Whether a facet says that a type has such values.</summary>
    public static bool IsTold(CanonicalType type, Facet facet) =>
        (type.Kind == TypeKind.Time && facet.Name == Range) ||
        (type.Kind is TypeKind.Date or TypeKind.Timestamp or TypeKind.TimestampTz && facet.Name == Specials && HasZero(type));

    /// <summary>Whether the date of all zeros is a value of the type.</summary>
    public static bool HasZero(CanonicalType type) => type.GetFacet(Specials)?.Split(',').Contains("zero") == true;
}
