using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>What the catalog makes of the expressions that it keeps, from the leaves up: what it spells alike is one tree.</summary>
internal static class CatalogForm
{
    public static Expression Apply(Expression node) => node switch
    {
        BinaryExpression { Operator: BinaryOperator.Or } e => In(e, BinaryOperator.Equal, isNegated: false),
        BinaryExpression { Operator: BinaryOperator.And } e => In(e, BinaryOperator.NotEqual, isNegated: true),
        UnaryExpression { Operator: UnaryOperator.Not, Operand: InExpression e } => e with { IsNegated = !e.IsNegated },
        InExpression { Items.Count: 1 } e =>
            new BinaryExpression(e.IsNegated ? BinaryOperator.NotEqual : BinaryOperator.Equal, e.Operand, e.Items[0]),
        BetweenExpression e => Between(e),
        CaseExpression { Operand: null } e => Case(e),
        _ => node,
    };

    // NULLIF and COALESCE are kept so.
    private static Expression Case(CaseExpression e) => (e.Branches.Count, e.Otherwise) switch
    {
        (1, { } other) when e.Branches[0].Then == LiteralExpression.Null
            && e.Branches[0].When is BinaryExpression { Operator: BinaryOperator.Equal } equal
            && equal.Left == other =>
            new FunctionExpression("nullif", EquatableArray<Expression>.Wrap([equal.Left, equal.Right])),
        (_, { } other) when e.Branches.All(b => b.When is IsNullExpression { IsNegated: true } n && n.Operand == b.Then) =>
            new FunctionExpression("coalesce", e.Branches.Select(b => b.Then).Append(other).ToEquatableArray()),
        _ => e,
    };

    // The catalog has IN (1, 2) as x = 2 OR x = 1.
    private static Expression In(BinaryExpression e, BinaryOperator @operator, bool isNegated)
    {
        var (left, right) = (List(e.Left), List(e.Right));
        return left is null || right is null || left.Operand != right.Operand
            ? e
            : left with { Items = right.Items.Concat(left.Items).ToEquatableArray() };

        InExpression? List(Expression part) => part switch
        {
            BinaryExpression b when b.Operator == @operator => new(b.Left, EquatableArray<Expression>.Wrap([b.Right]), isNegated),
            InExpression i when i.IsNegated == isNegated => i,
            _ => null,
        };
    }

    private static BinaryExpression Between(BetweenExpression e)
    {
        var (low, high) = e.IsNegated
            ? (BinaryOperator.Less, BinaryOperator.Greater)
            : (BinaryOperator.GreaterOrEqual, BinaryOperator.LessOrEqual);
        return new(
            e.IsNegated ? BinaryOperator.Or : BinaryOperator.And, new BinaryExpression(low, e.Operand, e.Low),
            new BinaryExpression(high, e.Operand, e.High));
    }
}
