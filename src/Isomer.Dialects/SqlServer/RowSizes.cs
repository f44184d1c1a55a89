using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// The bytes of a row that do not depend on its values.
/// https://learn.microsoft.com/sql/relational-databases/databases/estimate-the-size-of-a-heap
/// </summary>
internal static class RowSizes
{
    private const int Header = 4;
    private const int NullBitmapHeader = 2;
    private const int BitsPerByte = 8;

    /// <summary>The header, the bitmap of NULLs, and all columns of a fixed size, NULL or not; truth values share bytes.</summary>
    public static int Fixed(IReadOnlyCollection<CanonicalType> types) =>
        Header + NullBitmapHeader + Bytes(types.Count) + Bytes(types.Count(t => t.Kind == TypeKind.Bool)) + types.Sum(Of);

    private static int Of(CanonicalType type) => type.Kind switch
    {
        TypeKind.UInt8 => 1,
        TypeKind.Int16 => 2,
        TypeKind.Date => 3,
        TypeKind.Int32 or TypeKind.Float32 => 4,
        TypeKind.Int64 or TypeKind.Float64 or TypeKind.RowVersion => 8,
        TypeKind.Uuid => 16,
        TypeKind.Decimal or TypeKind.Money => type.Precision switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 },
        TypeKind.Time => Fraction(type) + 3,
        TypeKind.Timestamp => Fraction(type) + 6,
        TypeKind.TimestampTz => Fraction(type) + 8,
        TypeKind.String or TypeKind.Binary when type.HasFacet(FacetNames.Fixed) => ByteSizes.Of(type),
        _ => 0,
    };

    private static int Fraction(CanonicalType type) => type.Precision switch { <= 2 => 0, <= 4 => 1, _ => 2 };

    private static int Bytes(int bits) => (bits + BitsPerByte - 1) / BitsPerByte;
}
