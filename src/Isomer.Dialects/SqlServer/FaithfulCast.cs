using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Which casts give the same value as elsewhere. Here a fraction is cut where a number becomes whole, an empty text is the number zero, a
/// text too long is cut, and a floating-point number has six digits as text.
/// https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql
/// </summary>
internal static class FaithfulCast
{
    // yyyy-mm-dd; one of the styles whose result the engine may store.
    public const string DateStyle = "121";

    private const int MaxFractionDigits = 7;

    /// <summary>Whether the cast of a value of a type is faithful; a type that is not known counts as text.</summary>
    public static bool Is(Expression operand, CanonicalType? from, CanonicalType to) => to.Kind switch
    {
        TypeKind.Text =>
            from is null || ExpressionTypes.IsInteger(from)
                || from.Kind is TypeKind.Decimal or TypeKind.String or TypeKind.Text or TypeKind.Date,
        TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 => ExpressionTypes.IsInteger(from),
        TypeKind.Decimal => to.Precision is not null && Has(to) && (ExpressionTypes.IsInteger(from) || from?.Kind is TypeKind.Decimal),
        TypeKind.Float32 or TypeKind.Float64 => ExpressionTypes.IsNumber(from),
        TypeKind.Date => from?.Kind is TypeKind.Date or TypeKind.Timestamp,
        TypeKind.Time => Has(to) && (from?.Kind == TypeKind.Time || IsClock(operand, "current_time")),
        TypeKind.Timestamp =>
            Has(to) && (from?.Kind is TypeKind.Date or TypeKind.Timestamp || IsClock(operand, "local_now") || IsClock(operand, "utc_now")),
        TypeKind.TimestampTz => Has(to) && (from?.Kind == TypeKind.TimestampTz || IsClock(operand, "now")),
        TypeKind.Bool => from?.Kind == TypeKind.Bool,
        _ => false,
    };

    private static bool IsClock(Expression operand, string name) =>
        operand is FunctionExpression { Arguments.IsEmpty: true } clock && clock.Name == name;

    private static bool Has(CanonicalType type) =>
        type.Kind == TypeKind.Decimal ? TypeMap.Fit(type).Fallbacks.Count == 0 : type.Precision is >= 0 and <= MaxFractionDigits;
}
