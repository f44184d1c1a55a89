using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>The narrowest type that holds every value of two types, with the same equality.</summary>
internal static class TypeJoin
{
    /// <summary>The joined type; null where there is none.</summary>
    public static CanonicalType? Of(CanonicalType a, CanonicalType b) =>
        a == b ? a
        : ExactNumbers.IsInteger(a) && ExactNumbers.IsInteger(b) ? Integers(a, b)
        : ExactNumbers.IsExact(a) && ExactNumbers.IsExact(b) ? Decimals(a, b)
        : IsFloat(a) && IsFloat(b) ? CanonicalType.Float64
        : IsText(a) && IsText(b) ? Texts(a, b)
        : IsBinary(a) && IsBinary(b) ? Binaries(a, b)
        : a.Kind == b.Kind && a.Kind is TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz ? Finer(a, b)
        : a.Kind == b.Kind && SameFacets(a, b) && a.Kind is TypeKind.Enum ? CanonicalType.Text
        : null;

    private static bool IsFloat(CanonicalType type) => type.Kind is TypeKind.Float32 or TypeKind.Float64;

    private static bool IsText(CanonicalType type) => type.Kind is TypeKind.String or TypeKind.Text;

    private static bool IsBinary(CanonicalType type) => type.Kind is TypeKind.Binary or TypeKind.Blob;

    private static bool SameFacets(CanonicalType a, CanonicalType b) =>
        a.GetFacet(FacetNames.Collation) == b.GetFacet(FacetNames.Collation);

    private static CanonicalType Integers(CanonicalType a, CanonicalType b)
    {
        var (x, y) = (ExactNumbers.Width(a), ExactNumbers.Width(b));
        var bits = Math.Max(x.Bits, y.Bits);
        var isSigned = x.IsSigned || y.IsSigned;
        return isSigned
            ? bits <= 7 ? CanonicalType.Of(TypeKind.Int8)
                : bits <= 15 ? CanonicalType.Int16
                : bits <= 31 ? CanonicalType.Int32
                : bits <= 63 ? CanonicalType.Int64
                : CanonicalType.Decimal(20, 0)
            : CanonicalType.Of(x.Bits > y.Bits ? a.Kind : b.Kind);
    }

    private static CanonicalType Decimals(CanonicalType a, CanonicalType b)
    {
        var (x, y) = (ExactNumbers.Digits(a), ExactNumbers.Digits(b));
        if (x.Precision is not { } p || y.Precision is not { } q)
        {
            return CanonicalType.UnboundedDecimal;
        }

        var scale = Math.Max(x.Scale, y.Scale);
        return CanonicalType.Decimal(Math.Max(p - x.Scale, q - y.Scale) + scale, scale);
    }

    private static CanonicalType? Texts(CanonicalType a, CanonicalType b)
    {
        if (!SameFacets(a, b))
        {
            return null;
        }

        var wider = a.Length is null || b.Length is null
            ? CanonicalType.Text
            : CanonicalType.String(Math.Max(a.Length.Value, b.Length.Value));
        if (wider.Length is not null && a.GetFacet(FacetNames.Unit) == b.GetFacet(FacetNames.Unit) &&
            a.GetFacet(FacetNames.Unit) is { } unit)
        {
            wider = wider.With(FacetNames.Unit, unit);
        }

        if (wider.Length is not null && a.HasFacet(FacetNames.Fixed) && b.HasFacet(FacetNames.Fixed))
        {
            wider = wider.With(FacetNames.Fixed);
        }

        return a.GetFacet(FacetNames.Collation) is { } collation ? wider.With(FacetNames.Collation, collation) : wider;
    }

    private static CanonicalType Binaries(CanonicalType a, CanonicalType b) =>
        a.Length is null || b.Length is null ? CanonicalType.Blob : CanonicalType.Binary(Math.Max(a.Length.Value, b.Length.Value));

    private static CanonicalType Finer(CanonicalType a, CanonicalType b) => a.Precision > b.Precision ? a : b;
}
