using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>A literal or a clock in the form in which an engine holds a column's values as text.</summary>
internal static class HeldLiteral
{
    private const int UInt64Digits = 20;
    private const string Utc = "+00:00";

    /// <summary>
    /// The value as text, with the fraction digits that the type declares; null where it has no such text: it is no value of the type, or
    /// has more digits than the type. A clock gets the precision by a cast: the engine that holds times as text must print as many digits.
    /// </summary>
    public static Expression? Of(Expression value, CanonicalType meant) =>
        value == LiteralExpression.Null ? value
        : Text(value, meant) is { } text ? new LiteralExpression(LiteralKind.Text, text)
        : Clock(value, meant);

    private static string? Text(Expression value, CanonicalType meant) => (meant.Kind, value) switch
    {
        (TypeKind.Decimal or TypeKind.Money, _) => Number(value) is { } number ? Scaled(number, meant.Scale) : null,
        (TypeKind.UInt64, _) => Number(value) is { } digits && digits.All(c => c is >= '0' and <= '9')
            ? digits.PadLeft(UInt64Digits, '0')
            : null,
        (TypeKind.Date, LiteralExpression l) => Temporal(LiteralKind.Date, l),
        (TypeKind.Time, LiteralExpression l) => Fraction(Temporal(LiteralKind.Time, l), meant.Precision),
        (TypeKind.Timestamp, LiteralExpression l) => Fraction(Temporal(LiteralKind.Timestamp, l), meant.Precision),
        (TypeKind.TimestampTz, LiteralExpression l) when Temporal(LiteralKind.TimestampTz, l) is { } instant =>
            Fraction(instant.Substring(0, instant.Length - Utc.Length), meant.Precision) is { } local ? local + Utc : null,
        (TypeKind.TimestampTz, _) => null,
        (TypeKind.Uuid, LiteralExpression { Kind: LiteralKind.Text } l) => Guid.TryParse(l.Text, out var uuid) ? uuid.ToString("D") : null,
        (_, LiteralExpression { Kind: LiteralKind.Text } l) => l.Text,
        _ => null,
    };

    // An instant put into a column without a zone is the session's local time.
    private static Expression? Clock(Expression value, CanonicalType meant) => (meant.Kind, value) switch
    {
        (TypeKind.TimestampTz, FunctionExpression { Name: "now" } clock) => Cast(clock, meant),
        (TypeKind.Timestamp, FunctionExpression { Name: "utc_now" or "local_now" } clock) => Cast(clock, meant),
        (TypeKind.Timestamp, FunctionExpression { Name: "now" } clock) => Cast(clock with { Name = "local_now" }, meant),
        (TypeKind.Date, FunctionExpression { Name: "now" or "local_now" or "current_date" } clock) => clock with { Name = "current_date" },
        (TypeKind.Time, FunctionExpression { Name: "current_time" }) when meant.Precision is null or 0 => value,
        (TypeKind.Uuid, FunctionExpression { Name: "uuid_v4" }) => value,
        (_, CastExpression { Operand: FunctionExpression { Arguments.IsEmpty: true }, Type: var type })
            when type.Kind == meant.Kind && (type.Precision ?? 0) == (meant.Precision ?? 0) => value,
        _ => null,
    };

    private static CastExpression Cast(FunctionExpression clock, CanonicalType meant) =>
        new(clock, CanonicalType.Of(meant.Kind) with { Precision = meant.Precision ?? 0 });

    private static string? Number(Expression value) =>
        Numbers.Text(value is LiteralExpression { Kind: LiteralKind.Text } l && Numbers.Parse(l.Text) is { } number ? number : value);

    private static string? Temporal(LiteralKind kind, LiteralExpression literal) =>
        literal.Kind == kind || literal.Kind == LiteralKind.Text ? TemporalText.Normalise(kind, literal.Text) : null;

    private static string? Scaled(string number, int? scale)
    {
        var isNegative = number.StartsWith("-", StringComparison.Ordinal);
        var plain = Numbers.Plain(isNegative ? number.Substring(1) : number);
        var text = scale is null ? plain : Fraction(plain, Math.Max(scale.Value, 0));
        return isNegative && text is not null ? "-" + text : text;
    }

    // Adds zeros up to the declared fraction digits; takes away nothing but zeros.
    private static string? Fraction(string? text, int? digits)
    {
        if (text is null)
        {
            return null;
        }

        var point = text.IndexOf('.');
        var fraction = point < 0 ? "" : text.Substring(point + 1).TrimEnd('0');
        var whole = point < 0 ? text : text.Substring(0, point);
        var declared = digits ?? 0;
        return fraction.Length > declared ? null : declared == 0 ? whole : whole + "." + fraction.PadRight(declared, '0');
    }
}
