using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>The most bytes of a value in a key. https://learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql</summary>
internal static class ByteSizes
{
    private const int BytesPerUnit = 2;

    public static int LengthIn(int bytes, CanonicalType type) =>
        type.Kind is TypeKind.String or TypeKind.Text ? bytes / BytesPerUnit : bytes;

    public static int Of(CanonicalType type) => type.Kind switch
    {
        TypeKind.Bool or TypeKind.UInt8 => 1,
        TypeKind.Int16 => 2,
        TypeKind.Date => 3,
        TypeKind.Int32 or TypeKind.Float32 => 4,
        TypeKind.Time => 5,
        TypeKind.TimestampTz => 10,
        TypeKind.Decimal or TypeKind.Money => 17,
        TypeKind.Uuid => 16,
        TypeKind.String => type.GetFacet(FacetNames.Unit) == "byte" ? type.Length!.Value : type.Length!.Value * BytesPerUnit,
        TypeKind.Binary => type.Length!.Value,
        TypeKind.Text or TypeKind.Blob or TypeKind.Xml or TypeKind.Json => int.MaxValue,

        // The types that an index can stand over (hierarchyid, sql_variant) have at most 900 bytes in one.
        TypeKind.Other => Features.MaxClusteredKeyBytes,
        _ => 8,
    };
}
