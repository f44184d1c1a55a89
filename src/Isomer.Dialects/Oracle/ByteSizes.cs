using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// The most bytes of a value in a key. https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html
/// </summary>
internal static class ByteSizes
{
    // AL32UTF8
    private const int BytesPerCharacter = 4;

    private const int MaxNumber = 22;

    /// <summary>The characters that surely fit, or octets.</summary>
    public static int LengthIn(int bytes, CanonicalType type) =>
        type.Kind is TypeKind.Binary or TypeKind.Blob
            ? Math.Min(bytes, TypeMap.MaxRaw)
            : Math.Min(bytes, TypeMap.MaxVarChar) / BytesPerCharacter;

    public static int Of(CanonicalType type) => type.Kind switch
    {
        TypeKind.Bool => 2,
        TypeKind.Float32 => 4,
        TypeKind.Float64 => 8,
        TypeKind.String => Math.Min(
            type.GetFacet(FacetNames.Unit) == "byte" ? type.Length!.Value : type.Length!.Value * BytesPerCharacter,
            type.HasFacet(FacetNames.Fixed) ? TypeMap.MaxChar : TypeMap.MaxVarChar),
        TypeKind.Binary => type.Length!.Value,
        TypeKind.Timestamp => type.Precision == 0 ? 7 : 11,
        TypeKind.TimestampTz => 13,
        TypeKind.Interval => 11,
        _ when TypeMap.IsLob(type) => int.MaxValue,
        _ => MaxNumber,
    };
}
