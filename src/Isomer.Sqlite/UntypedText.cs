using System.Globalization;
using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>
/// The text in which values of a column without a canonical type travel. It tells numbers from text, so that 1 does not come back as '1':
/// an INTEGER is its digits, a REAL its shortest digits with a point or exponent, and text that reads like either is refused.
/// </summary>
internal static class UntypedText
{
    public static bool Applies(CanonicalType type) => type is { Kind: TypeKind.Other, Native.Engine: SqliteText.Engine };

    /// <summary>Writes a REAL; false for an infinity, which has no digits.</summary>
    public static bool TryFormat(double value, Span<byte> destination, out int length)
    {
        value.TryFormat(destination, out length, "R", CultureInfo.InvariantCulture);
        if (double.IsFinite(value) && !destination[..length].ContainsAny(".E"u8))
        {
            ".0"u8.CopyTo(destination[length..]);
            length += 2;
        }

        return double.IsFinite(value);
    }

    /// <summary>What a text stands for: exactly what the writing of an INTEGER or a REAL gives, or text.</summary>
    public static StorageClass Classify(ReadOnlySpan<byte> text, out long integer, out double real)
    {
        Span<byte> digits = stackalloc byte[40];
        real = 0;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out integer)
            && integer.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture)
            && digits[..length].SequenceEqual(text))
        {
            return StorageClass.Integer;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out real)
            && TryFormat(real, digits, out length)
            && digits[..length].SequenceEqual(text)
            ? StorageClass.Real
            : StorageClass.Text;
    }
}
