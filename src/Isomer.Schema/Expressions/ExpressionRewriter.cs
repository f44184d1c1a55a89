namespace Isomer.Schema;

/// <summary>Makes new trees of old ones.</summary>
public static class ExpressionRewriter
{
    /// <summary>Rewrites a tree from the leaves up.</summary>
    /// <param name="expression">The tree.</param>
    /// <param name="rewrite">What a node becomes, its operands being rewritten already; the node itself where nothing changes.</param>
    public static Expression Rewrite(this Expression expression, Func<Expression, Expression> rewrite)
    {
        Expression Visit(Expression e) => e.Rewrite(rewrite);
        EquatableArray<Expression> VisitAll(EquatableArray<Expression> items) => items.Select(Visit).ToEquatableArray();

        return rewrite(expression switch
        {
            UnaryExpression e => e with { Operand = Visit(e.Operand) },
            BinaryExpression e => e with { Left = Visit(e.Left), Right = Visit(e.Right) },
            InExpression e => e with { Operand = Visit(e.Operand), Items = VisitAll(e.Items) },
            BetweenExpression e => e with { Operand = Visit(e.Operand), Low = Visit(e.Low), High = Visit(e.High) },
            LikeExpression e => e with { Operand = Visit(e.Operand), Pattern = Visit(e.Pattern) },
            IsNullExpression e => e with { Operand = Visit(e.Operand) },
            CaseExpression e => e with
            {
                Operand = e.Operand is null ? null : Visit(e.Operand),
                Branches = e.Branches.Select(b => new CaseBranch(Visit(b.When), Visit(b.Then))).ToEquatableArray(),
                Otherwise = e.Otherwise is null ? null : Visit(e.Otherwise),
            },
            CastExpression e => e with { Operand = Visit(e.Operand) },
            FunctionExpression e => e with { Arguments = VisitAll(e.Arguments) },
            _ => expression,
        });
    }

    /// <summary>The tree with its columns renamed.</summary>
    /// <param name="expression">The tree.</param>
    /// <param name="rename">The new name of a column.</param>
    public static Expression RenameColumns(this Expression expression, Func<string, string> rename) =>
        expression.Rewrite(e => e is ColumnExpression column ? new ColumnExpression(rename(column.Name)) : e);

    /// <summary>The node and everything below it.</summary>
    public static IEnumerable<Expression> DescendantsAndSelf(this Expression expression)
    {
        var pending = new Stack<Expression>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            yield return node;
            foreach (var child in node.Children.Reverse())
            {
                pending.Push(child);
            }
        }
    }
}
