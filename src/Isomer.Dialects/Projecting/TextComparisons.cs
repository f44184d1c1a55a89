using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Finds where an expression compares texts, and asks by which rules.</summary>
internal static class TextComparisons
{
    /// <summary>Whether an expression compares a text whose blanks at the end count.</summary>
    public static bool CountBlanks(Expression expression, ExpressionTypes types) =>
        Operands(expression).Any(o => types[o] is { } type && CountsBlanks(type));

    /// <summary>Whether blanks at the end of a column's texts count when they are compared.</summary>
    public static bool CountsBlanks(CanonicalType type) =>
        type.Kind is TypeKind.String or TypeKind.Text && !type.HasFacet(FacetNames.Fixed) &&
        !(type.GetFacet(FacetNames.Collation) is { } collation && CollationFacet.FoldingOf(collation).HasFlag(Folding.TrailingBlanks));

    /// <summary>The collation by which an expression compares texts and which an engine lacks; null where there is none.</summary>
    public static string? LostCollation(Expression expression, ExpressionTypes types, Dialect dialect)
    {
        var collations =
            from operand in Operands(expression)
            where types[operand] is not { Kind: not (TypeKind.String or TypeKind.Text or TypeKind.Enum or TypeKind.Set) }
            from column in operand.DescendantsAndSelf().OfType<ColumnExpression>()
            let collation = types[column]?.GetFacet(FacetNames.Collation)
            where collation is not null && dialect.FitCollation(collation) is null
            select collation;
        return collations.FirstOrDefault();
    }

    private static IEnumerable<Expression> Operands(Expression expression) => expression.DescendantsAndSelf().SelectMany(e => e switch
    {
        BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.Distinct } b => [b.Left, b.Right],
        InExpression i => [i.Operand, .. i.Items],
        BetweenExpression b => [b.Operand, b.Low, b.High],
        CaseExpression { Operand: { } operand } c => [operand, .. c.Branches.Select(b => b.When)],
        FunctionExpression { Name: "nullif" } f => f.Arguments,
        _ => Enumerable.Empty<Expression>(),
    });
}
