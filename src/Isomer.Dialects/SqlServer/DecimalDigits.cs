using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// The digits of a computed decimal. Past 38 of them the engine takes away fraction digits without a word.
/// https://learn.microsoft.com/sql/t-sql/data-types/precision-scale-and-length-transact-sql
/// </summary>
internal sealed class DecimalDigits(ExpressionTypes types)
{
    private const int Max = 38;

    /// <summary>Whether a sum or product is exact as far as its types tell.</summary>
    public bool IsExact(BinaryExpression e) => Of(e.Left) is not { } || Of(e.Right) is not { } || Of(e) is { Precision: <= Max };

    /// <summary>The digits of a value; null where they are not known, or it is no exact number.</summary>
    private (int Precision, int Scale)? Of(Expression e) => e switch
    {
        LiteralExpression { Kind: LiteralKind.Number } literal => OfLiteral(literal.Text),
        UnaryExpression { Operator: UnaryOperator.Negate } u => Of(u.Operand),
        BinaryExpression { Operator: BinaryOperator.Multiply } b =>
            Of(b.Left) is { } l && Of(b.Right) is { } r ? (l.Precision + r.Precision + 1, l.Scale + r.Scale) : null,
        BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } b =>
            Of(b.Left) is { } l && Of(b.Right) is { } r ? Sum(l, r) : null,
        BinaryExpression { Operator: BinaryOperator.Modulo } b => Of(b.Left),
        _ => OfType(types[e]),
    };

    private static (int Precision, int Scale) Sum((int Precision, int Scale) l, (int Precision, int Scale) r)
    {
        var scale = Math.Max(l.Scale, r.Scale);
        return (Math.Max(l.Precision - l.Scale, r.Precision - r.Scale) + scale + 1, scale);
    }

    private static (int, int)? OfLiteral(string number)
    {
        var plain = Numbers.Plain(number);
        var point = plain.IndexOf('.');
        return point < 0 ? (plain.Length, 0) : (plain.Length - 1, plain.Length - point - 1);
    }

    private static (int, int)? OfType(CanonicalType? type) => type switch
    {
        { Kind: TypeKind.UInt8 } => (3, 0),
        { Kind: TypeKind.Int16 } => (5, 0),
        { Kind: TypeKind.Int32 } => (10, 0),
        { Kind: TypeKind.Int64 } => (19, 0),
        { Kind: TypeKind.Decimal, Precision: { } precision } => (precision, type.Scale ?? 0),
        _ => null,
    };
}
