using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What the types of exact numbers hold.</summary>
internal static class ExactNumbers
{
    // A year is zero, or one of 1901 to 2155.
    private const int LastYear = 2155;

    /// <summary>Whether a type holds whole numbers of so many bits.</summary>
    public static bool IsInteger(CanonicalType type) => type.Kind is >= TypeKind.Int8 and <= TypeKind.UInt64 or TypeKind.Year;

    /// <summary>Whether a type holds numbers digit by digit.</summary>
    public static bool IsExact(CanonicalType type) => IsInteger(type) || type.Kind is TypeKind.Decimal or TypeKind.Money;

    /// <summary>Bits of an integer without its sign, and whether it has one.</summary>
    public static (int Bits, bool IsSigned) Width(CanonicalType type) => type.Kind switch
    {
        TypeKind.Int8 => (7, true),
        TypeKind.UInt8 => (8, false),
        TypeKind.Int16 or TypeKind.Year => (15, true),
        TypeKind.UInt16 => (16, false),
        TypeKind.Int32 => (31, true),
        TypeKind.UInt32 => (32, false),
        TypeKind.Int64 => (63, true),
        _ => (64, false),
    };

    /// <summary>The least and the greatest number of an integer's type.</summary>
    public static (decimal Least, decimal Greatest) Bounds(CanonicalType type)
    {
        if (type.Kind == TypeKind.Year)
        {
            return (0, LastYear);
        }

        var (bits, isSigned) = Width(type);
        var greatest = (decimal)(ulong.MaxValue >> (64 - bits));
        return (isSigned ? -greatest - 1 : 0, greatest);
    }

    /// <summary>
    /// The digits of an exact number, and how many of them stand after the point; the first is null where there is no bound.
    /// </summary>
    public static (int? Precision, int Scale) Digits(CanonicalType type) => type.Kind switch
    {
        TypeKind.Decimal or TypeKind.Money => (type.Scale is null ? null : type.Precision, type.Scale ?? 0),
        _ => Width(type).Bits switch
        {
            <= 8 => (3, 0),
            <= 16 => (5, 0),
            <= 32 => (10, 0),
            63 => (19, 0),
            _ => (20, 0),
        },
    };
}
