using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>A text literal that PostgreSQL reads as a type: by a cast, or by what it is compared with.</summary>
internal static class TypedLiterals
{
    /// <summary>
    /// The literal of the type; null where the type has no literal of its own, or the text is none that every engine knows.
    /// </summary>
    public static Expression? Of(LiteralExpression literal, CanonicalType type) => type.Kind switch
    {
        TypeKind.Text => literal,
        TypeKind.Bool when literal.Text is "true" or "false" or "t" or "f" =>
            new LiteralExpression(LiteralKind.Bool, literal.Text[0] == 't' ? "true" : "false"),
        TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 or TypeKind.Float32 or TypeKind.Float64 => Numbers.Parse(literal.Text),
        TypeKind.Decimal when type.Precision is null => Numbers.Parse(literal.Text),
        TypeKind.Date => Temporal(LiteralKind.Date, literal),
        TypeKind.Time when IsFullPrecision(type) => Temporal(LiteralKind.Time, literal),
        TypeKind.Timestamp when IsFullPrecision(type) => Temporal(LiteralKind.Timestamp, literal),
        TypeKind.TimestampTz when IsFullPrecision(type) => Temporal(LiteralKind.TimestampTz, literal),
        TypeKind.Blob when literal.Text.StartsWith("\\x", StringComparison.Ordinal) =>
            new LiteralExpression(LiteralKind.Binary, literal.Text.Substring(2).ToUpperInvariant()),
        _ => null,
    };

    private static bool IsFullPrecision(CanonicalType type) => type.Precision is null or 6;

    private static LiteralExpression? Temporal(LiteralKind kind, LiteralExpression literal) =>
        TemporalText.Normalise(kind, literal.Text) is { } text ? new(kind, text) : null;
}
