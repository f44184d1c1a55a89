using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>What the catalog makes of the expressions that it keeps, from the leaves up: what it spells alike is one tree.</summary>
internal sealed class CatalogForm(ExpressionTypes types)
{
    public Expression Apply(Expression node) => node switch
    {
        UnaryExpression { Operator: UnaryOperator.Not } e => Not(e.Operand),
        BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } e => Chain(e.Operator, e.Left, e.Right),
        BinaryExpression e when e.Operator is >= BinaryOperator.Equal and <= BinaryOperator.Distinct => TruthValue(e),
        _ => node,
    };

    // The catalog has the comparison turned round.
    private Expression Not(Expression operand) => operand switch
    {
        BinaryExpression { Operator: BinaryOperator.Equal } e => TruthValue(e with { Operator = BinaryOperator.NotEqual }),
        BinaryExpression { Operator: BinaryOperator.NotEqual } e => TruthValue(e with { Operator = BinaryOperator.Equal }),
        BinaryExpression { Operator: BinaryOperator.Less } e => e with { Operator = BinaryOperator.GreaterOrEqual },
        BinaryExpression { Operator: BinaryOperator.LessOrEqual } e => e with { Operator = BinaryOperator.Greater },
        BinaryExpression { Operator: BinaryOperator.Greater } e => e with { Operator = BinaryOperator.LessOrEqual },
        BinaryExpression { Operator: BinaryOperator.GreaterOrEqual } e => e with { Operator = BinaryOperator.Less },
        BinaryExpression { Operator: BinaryOperator.NotDistinct } e => e with { Operator = BinaryOperator.Distinct },
        BinaryExpression { Operator: BinaryOperator.Distinct } e => e with { Operator = BinaryOperator.NotDistinct },
        BinaryExpression { Operator: BinaryOperator.And } e => Chain(BinaryOperator.Or, Not(e.Left), Not(e.Right)),
        BinaryExpression { Operator: BinaryOperator.Or } e => Chain(BinaryOperator.And, Not(e.Left), Not(e.Right)),
        InExpression e => e with { IsNegated = !e.IsNegated },
        BetweenExpression e => e with { IsNegated = !e.IsNegated },
        LikeExpression e => e with { IsNegated = !e.IsNegated },
        IsNullExpression e => e with { IsNegated = !e.IsNegated },
        UnaryExpression { Operator: UnaryOperator.Not } e => e.Operand,
        LiteralExpression { Kind: LiteralKind.Bool } e => Bool(e.Text != "true"),
        _ => new UnaryExpression(UnaryOperator.Not, operand),
    };

    // The catalog drops the parentheses of a chain's right end.
    private static Expression Chain(BinaryOperator @operator, Expression left, Expression right) =>
        right is BinaryExpression chain && chain.Operator == @operator
            ? new BinaryExpression(@operator, Chain(@operator, left, chain.Left), chain.Right)
            : new BinaryExpression(@operator, left, right);

    // `flag = 0` is `not flag`, and `flag <> 0` the flag itself.
    private Expression TruthValue(BinaryExpression e) => e.Right == Bool(false) && types[e.Left]?.Kind == TypeKind.Bool
        ? e.Operator switch
        {
            BinaryOperator.Equal => Not(e.Left),
            BinaryOperator.NotEqual => e.Left,
            _ => e,
        }
        : e;

    private static LiteralExpression Bool(bool value) => new(LiteralKind.Bool, value ? "true" : "false");
}
