using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>The most UTF-16 units that the text of an expression can have.</summary>
internal sealed class TextLength(IReadOnlyList<Column> columns)
{
    // Digits, sign and point of a decimal; digits and sign of a 64-bit number; a date.
    private const int DecimalLength = 40;
    private const int IntegerLength = 20;
    private const int DateLength = 10;

    private readonly ExpressionTypes _types = ExpressionTypes.Of(columns);

    /// <summary>The length; null where it is not known.</summary>
    public int? Of(Expression e) => e switch
    {
        LiteralExpression { Kind: LiteralKind.Null } => 0,
        LiteralExpression { Kind: LiteralKind.Text } literal => literal.Text.Length,
        ColumnExpression => OfType(_types[e]),
        CastExpression { Type.Kind: TypeKind.Text } cast =>
            _types[cast.Operand]?.Kind is TypeKind.Text or TypeKind.String ? Of(cast.Operand) : OfType(_types[cast.Operand]),
        BinaryExpression { Operator: BinaryOperator.Concat } b => Of(b.Left) is { } l && Of(b.Right) is { } r ? l + r : null,
        CaseExpression c => Longest(c.Branches.Select(b => b.Then).Append(c.Otherwise ?? LiteralExpression.Null)),
        FunctionExpression { Name: "coalesce" } f => Longest(f.Arguments),
        FunctionExpression { Name: "lower" or "upper" or "trim" or "ltrim" or "rtrim" or "nullif" } f => Of(f.Arguments[0]),
        FunctionExpression { Name: "substring" } f => OfPart(f),
        _ => null,
    };

    private int? Longest(IEnumerable<Expression> expressions) =>
        expressions.Select(Of).Aggregate((int?)0, (longest, next) => longest is { } l && next is { } n ? Math.Max(l, n) : null);

    // A character has up to two units.
    private int? OfPart(FunctionExpression substring)
    {
        var whole = Of(substring.Arguments[0]);
        return substring.Arguments.Count > 2 && int.TryParse(Numbers.Text(substring.Arguments[2]), out var characters)
            ? Math.Min(whole ?? int.MaxValue, characters > int.MaxValue / 2 ? int.MaxValue : 2 * characters)
            : whole;
    }

    private static int? OfType(CanonicalType? type) =>
        type?.Kind == TypeKind.String ? type.Length
        : ExpressionTypes.IsInteger(type) ? IntegerLength
        : type?.Kind == TypeKind.Decimal ? DecimalLength
        : type?.Kind == TypeKind.Date ? DateLength
        : null;
}
