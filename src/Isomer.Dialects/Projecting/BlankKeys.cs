using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Says where a comparison takes texts for equal that differ in the blanks at their end.</summary>
internal static class BlankKeys
{
    /// <summary>Reports each text of a unique key.</summary>
    public static void Report(ProjectionContext context, Table source, IEnumerable<string> columns, string target)
    {
        foreach (var name in context.IsSameEngine || !context.Features.IgnoresTrailingBlanks ? [] : columns)
        {
            if (source.FindColumn(name) is { } column && CountsBlanks(context.KeyType(source, column)))
            {
                context.Anomalies.Add(Codes.KeyIgnoresBlanks, target, $"{source.Name}.{name}", context.Dialect.DisplayName);
            }
        }
    }

    /// <summary>Whether an expression compares texts, other than with literals alone that end in no blank and NULL.</summary>
    public static bool ComparesTexts(Expression expression, ExpressionTypes types) => expression.DescendantsAndSelf().Any(e => e switch
    {
        BinaryExpression { Operator: >= BinaryOperator.Equal and <= BinaryOperator.Distinct } b =>
            IsText(b.Left, types) || IsText(b.Right, types),
        InExpression i => IsText(i.Operand, types),
        BetweenExpression b => IsText(b.Operand, types),
        CaseExpression { Operand: { } operand } => IsText(operand, types),
        FunctionExpression { Name: "nullif" } f => f.Arguments.Any(a => IsText(a, types)),
        _ => false,
    });

    private static bool IsText(Expression e, ExpressionTypes types) => types[e] is { } type && CountsBlanks(type);

    private static bool CountsBlanks(CanonicalType type) =>
        type.Kind is TypeKind.String or TypeKind.Text && !type.HasFacet(FacetNames.Fixed) && type.GetFacet(FacetNames.Collation) != "rtrim";
}
