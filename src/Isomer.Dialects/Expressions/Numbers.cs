using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Number literals; a negative one is a sign before a literal.</summary>
internal static class Numbers
{
    /// <summary>The digits with their sign; null for anything but a number literal.</summary>
    public static string? Text(Expression expression) => expression switch
    {
        LiteralExpression { Kind: LiteralKind.Number } e => e.Text,
        UnaryExpression { Operator: UnaryOperator.Negate, Operand: LiteralExpression { Kind: LiteralKind.Number } e } => "-" + e.Text,
        _ => null,
    };

    /// <summary>The literal of a number's text; null where the text is no finite decimal number.</summary>
    public static Expression? Parse(string text)
    {
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        var digits = isNegative || text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;
        if (!ExpressionParser.TryParse(digits, out var number, out _) || number is not LiteralExpression { Kind: LiteralKind.Number })
        {
            return null;
        }

        return isNegative ? new UnaryExpression(UnaryOperator.Negate, number) : number;
    }
}
