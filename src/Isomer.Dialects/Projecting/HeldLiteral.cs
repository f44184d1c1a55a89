using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A default's literal in the form in which the engine holds the column's values.</summary>
internal static class HeldLiteral
{
    private const int UInt64Digits = 20;

    /// <summary>The literal as text where the column means a number or a time and is held as text; else as it is.</summary>
    public static Expression Of(Expression literal, CanonicalType meant, CanonicalType held) =>
        literal is LiteralExpression { Kind: not LiteralKind.Null } l && held.Kind == TypeKind.Text && Text(l, meant) is { } text
            ? new LiteralExpression(LiteralKind.Text, text)
            : literal;

    private static string? Text(LiteralExpression literal, CanonicalType meant) => (meant.Kind, literal.Kind) switch
    {
        (TypeKind.UInt64, LiteralKind.Number) => literal.Text.PadLeft(UInt64Digits, '0'),
        (TypeKind.Decimal or TypeKind.Money, LiteralKind.Number) => Scaled(literal.Text, meant.Scale ?? 0),
        (TypeKind.Time, LiteralKind.Time) => Fraction(literal.Text, meant.Precision ?? 0),
        (TypeKind.Timestamp, LiteralKind.Timestamp) => Fraction(literal.Text, meant.Precision ?? 0),
        _ => null,
    };

    private static string Scaled(string digits, int scale) =>
        digits.IndexOfAny(['e', 'E']) >= 0 || scale <= 0 ? digits : Fraction(digits, scale);

    // Adds zeros up to the declared fraction digits; never cuts.
    private static string Fraction(string text, int digits)
    {
        var dot = text.IndexOf('.');
        var missing = digits - (dot < 0 ? 0 : text.Length - dot - 1);
        return missing <= 0 ? text : (dot < 0 ? text + "." : text) + new string('0', missing);
    }
}
