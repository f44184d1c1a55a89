using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>
/// What the catalog makes of the expressions that it keeps, from the leaves up: what it spells alike is one tree, and the casts that it
/// adds are none.
/// </summary>
internal sealed class CatalogForm(ExpressionTypes types)
{
    private readonly ImplicitCasts _casts = new(types);

    public Expression Apply(Expression node) => node switch
    {
        UnaryExpression { Operator: UnaryOperator.Not, Operand: BinaryExpression { Operator: BinaryOperator.Distinct } e } =>
            e with { Operator = BinaryOperator.NotDistinct },
        BinaryExpression { Operator: BinaryOperator.Distinct or BinaryOperator.NotDistinct,
            Left: LiteralExpression { Kind: LiteralKind.Null } } e =>
            new IsNullExpression(e.Right, e.Operator == BinaryOperator.Distinct),
        BinaryExpression { Operator: BinaryOperator.Distinct or BinaryOperator.NotDistinct,
            Right: LiteralExpression { Kind: LiteralKind.Null } } e =>
            new IsNullExpression(e.Left, e.Operator == BinaryOperator.Distinct),
        BinaryExpression e => _casts.Strip(e),
        BetweenExpression e => Bounds(e),
        InExpression e => AnyOf(e),
        CaseExpression e => _casts.Strip(e.Otherwise == LiteralExpression.Null ? e with { Otherwise = null } : e),
        FunctionExpression e => _casts.Strip(e),
        CastExpression e => Cast(e),
        _ => node,
    };

    // The catalog keeps two comparisons.
    private BinaryExpression Bounds(BetweenExpression e) => e.IsNegated
        ? new(BinaryOperator.Or, Compare(BinaryOperator.Less, e.Operand, e.Low), Compare(BinaryOperator.Greater, e.Operand, e.High))
        : new(
            BinaryOperator.And, Compare(BinaryOperator.GreaterOrEqual, e.Operand, e.Low),
            Compare(BinaryOperator.LessOrEqual, e.Operand, e.High));

    private BinaryExpression Compare(BinaryOperator @operator, Expression left, Expression right) =>
        _casts.Strip(new BinaryExpression(@operator, left, right));

    // transformAExprIn: one array of what holds no column, if there are two of those; else, and for the others, comparisons joined by OR.
    private Expression AnyOf(InExpression e)
    {
        static bool IsConstant(Expression e) => !e.DescendantsAndSelf().Any(d => d is ColumnExpression);

        var constants = e.Items.Where(IsConstant).ToEquatableArray();
        var alone = e.Items.Where(i => constants.Count <= 1 || !IsConstant(i));
        var parts = alone.Select(i => (Expression)Compare(e.IsNegated ? BinaryOperator.NotEqual : BinaryOperator.Equal, e.Operand, i));
        parts = constants.Count > 1 ? parts.Prepend(_casts.Strip(e with { Items = constants })) : parts;
        return parts.Aggregate((l, r) => new BinaryExpression(e.IsNegated ? BinaryOperator.And : BinaryOperator.Or, l, r));
    }

    private Expression Cast(CastExpression e) => e.Operand switch
    {
        LiteralExpression { Kind: LiteralKind.Null } literal => literal,

        // One of two casts to a type is kept.
        CastExpression inner when inner.Type == e.Type => inner,

        // varchar is compared and passed as text.
        var operand => ExpressionTypes.IsPlainText(types[operand]) && e.Type == CanonicalType.Text ? operand : e,
    };
}
