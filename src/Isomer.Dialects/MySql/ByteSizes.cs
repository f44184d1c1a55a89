using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>The most bytes of a value. https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html</summary>
internal static class ByteSizes
{
    // utf8mb4
    private const int BytesPerCharacter = 4;

    private const int DigitsPerFourBytes = 9;

    private static readonly int[] BytesOfDigits = [0, 1, 1, 2, 2, 3, 3, 4, 4];

    public static int LengthIn(int bytes, CanonicalType type) =>
        type.Kind is TypeKind.String or TypeKind.Text ? bytes / BytesPerCharacter : bytes;

    public static int Of(CanonicalType type) => type.Kind switch
    {
        TypeKind.Bool or TypeKind.Int8 or TypeKind.UInt8 or TypeKind.Year => 1,
        TypeKind.Int16 or TypeKind.UInt16 or TypeKind.Enum => 2,
        TypeKind.Date => 3,
        TypeKind.Int32 or TypeKind.UInt32 or TypeKind.Float32 => 4,
        TypeKind.Time => 3 + Fraction(type),
        TypeKind.TimestampTz => 4 + Fraction(type),
        TypeKind.Timestamp => 5 + Fraction(type),
        TypeKind.Decimal => Digits(type.Precision!.Value - type.Scale!.Value) + Digits(type.Scale.Value),
        TypeKind.Bit => (type.Length!.Value + 7) / 8,
        TypeKind.Uuid or TypeKind.Inet => 16,
        TypeKind.String => (int)Math.Min(int.MaxValue, (long)type.Length!.Value * BytesPerCharacter),
        TypeKind.Binary => type.Length!.Value,
        TypeKind.Text or TypeKind.Blob => long.TryParse(type.GetFacet("capacity"), out var bytes) ? (int)bytes : int.MaxValue,
        _ => 8,
    };

    private static int Fraction(CanonicalType type) => ((type.Precision ?? 0) + 1) / 2;

    private static int Digits(int digits) => (digits / DigitsPerFourBytes * 4) + BytesOfDigits[digits % DigitsPerFourBytes];
}
