using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Rebuilds an expression with some of its nodes replaced.</summary>
internal static class ExpressionRewriter
{
    /// <summary>The expression with each node for which <paramref name="replace"/> gives another replaced, from the root down.</summary>
    public static Expression Rewrite(Expression expression, Func<Expression, Expression?> replace)
    {
        Expression Go(Expression e) => Rewrite(e, replace);
        return replace(expression) ?? expression switch
        {
            UnaryExpression e => e with { Operand = Go(e.Operand) },
            BinaryExpression e => e with { Left = Go(e.Left), Right = Go(e.Right) },
            InExpression e => e with { Operand = Go(e.Operand), Items = e.Items.Select(Go).ToEquatableArray() },
            BetweenExpression e => e with { Operand = Go(e.Operand), Low = Go(e.Low), High = Go(e.High) },
            LikeExpression e => e with { Operand = Go(e.Operand), Pattern = Go(e.Pattern) },
            IsNullExpression e => e with { Operand = Go(e.Operand) },
            CaseExpression e => new CaseExpression(
                e.Operand is null ? null : Go(e.Operand),
                e.Branches.Select(b => new CaseBranch(Go(b.When), Go(b.Then))).ToEquatableArray(),
                e.Otherwise is null ? null : Go(e.Otherwise)),
            CastExpression e => e with { Operand = Go(e.Operand) },
            FunctionExpression e => e with { Arguments = e.Arguments.Select(Go).ToEquatableArray() },
            _ => expression,
        };
    }
}
