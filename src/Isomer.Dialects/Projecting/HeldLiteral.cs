using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A default in the form in which the engine holds the column's values.</summary>
internal static class HeldLiteral
{
    private const int UInt64Digits = 20;
    private const string Utc = "+00:00";

    /// <summary>
    /// The default as text where the column means a number or a time and is held as text, with the fraction digits that the type declares; else
    /// as it is. A clock gets the precision by a cast: the engine that holds times as text must print as many digits.
    /// </summary>
    public static Expression Of(Expression value, CanonicalType meant, CanonicalType held) =>
        held.Kind != TypeKind.Text ? value
        : Text(value, meant) is { } text ? new LiteralExpression(LiteralKind.Text, text)
        : value is FunctionExpression clock ? Clock(clock, meant)
        : value;

    private static string? Text(Expression value, CanonicalType meant) => (meant.Kind, value) switch
    {
        (TypeKind.UInt64, _) when Numbers.Text(value) is { } digits => digits.PadLeft(UInt64Digits, '0'),
        (TypeKind.Decimal or TypeKind.Money, LiteralExpression { Kind: LiteralKind.Text } l) => Numbers.Parse(l.Text) is { } number ? Text(number, meant) : null,
        (TypeKind.Decimal or TypeKind.Money, UnaryExpression { Operand: LiteralExpression { Kind: LiteralKind.Number } l }) when Numbers.Text(value) is not null =>
            "-" + Scaled(l.Text, meant.Scale ?? 0),
        (TypeKind.Decimal or TypeKind.Money, LiteralExpression { Kind: LiteralKind.Number } l) => Scaled(l.Text, meant.Scale ?? 0),
        (TypeKind.Date, LiteralExpression { Kind: LiteralKind.Date } l) => l.Text,
        (TypeKind.Time, LiteralExpression { Kind: LiteralKind.Time } l) => Fraction(l.Text, meant.Precision ?? 0),
        (TypeKind.Timestamp, LiteralExpression { Kind: LiteralKind.Timestamp } l) => Fraction(l.Text, meant.Precision ?? 0),
        (TypeKind.TimestampTz, LiteralExpression { Kind: LiteralKind.TimestampTz } l) =>
            Fraction(l.Text.Substring(0, l.Text.Length - Utc.Length), meant.Precision ?? 0) + Utc,
        _ => null,
    };

    // An instant put into a column without a zone is the session's local time.
    private static Expression Clock(FunctionExpression clock, CanonicalType meant) => (meant.Kind, clock.Name) switch
    {
        (TypeKind.TimestampTz, "now") => Cast(clock, meant),
        (TypeKind.Timestamp, "utc_now" or "local_now") => Cast(clock, meant),
        (TypeKind.Timestamp, "now") => Cast(clock with { Name = "local_now" }, meant),
        (TypeKind.Date, "now" or "local_now") => clock with { Name = "current_date" },
        _ => clock,
    };

    private static CastExpression Cast(FunctionExpression clock, CanonicalType meant) =>
        new(clock, CanonicalType.Of(meant.Kind) with { Precision = meant.Precision ?? 0 });

    private static string Scaled(string digits, int scale) => scale <= 0 ? Numbers.Plain(digits) : Fraction(Numbers.Plain(digits), scale);

    // Adds zeros up to the declared fraction digits; never cuts.
    private static string Fraction(string text, int digits)
    {
        var dot = text.IndexOf('.');
        var missing = digits - (dot < 0 ? 0 : text.Length - dot - 1);
        return missing <= 0 ? text : (dot < 0 ? text + "." : text) + new string('0', missing);
    }
}
