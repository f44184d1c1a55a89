using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>Reads and prints expressions in Oracle's words.</summary>
internal static class ExpressionText
{
    private static readonly ExpressionPrinter Printer = new();

    /// <summary>Reads what the catalog keeps, which is what was written; native text where the tree cannot say it.</summary>
    public static Expression Parse(string text, CanonicalType? type, IReadOnlyList<Column>? columns)
    {
        if (NextValueText.Parse(text) is { } next)
        {
            return next;
        }

        if (!SqlParser.TryParse(text, ExpressionSyntax.Instance, out var raw, out _))
        {
            return Native(text);
        }

        var rules = new ExpressionRules(ExpressionTypes.Of(columns), new(columns));
        var expression = raw.Rewrite(rules.Apply).Rewrite(rules.Finish);
        expression = type is null ? expression : ExpressionRules.AsDefault(expression, type);
        return rules.IsExact(expression) && PortableTree.IsPortable(expression) ? expression : Native(text);
    }

    /// <summary>The expression in Oracle's words: a condition where it can be one only, else a value.</summary>
    /// <exception cref="IsomerException">It has none that would mean the same.</exception>
    public static string Print(Expression expression, IReadOnlyList<Column>? columns) =>
        ExpressionForm.IsCondition(expression) ? PrintCondition(expression, columns) : PrintValue(expression, columns);

    /// <summary>The expression where Oracle wants a condition: in a check.</summary>
    /// <exception cref="IsomerException">It has no words that would mean the same.</exception>
    public static string PrintCondition(Expression expression, IReadOnlyList<Column>? columns) =>
        OwnText(expression) ?? Printer.Print(new ExpressionForm(columns).Condition(expression));

    /// <summary>The expression where Oracle wants a value: in a default, a formula or a key.</summary>
    /// <exception cref="IsomerException">It has no words that would mean the same.</exception>
    public static string PrintValue(Expression expression, IReadOnlyList<Column>? columns) =>
        OwnText(expression) ?? Printer.Print(new ExpressionForm(columns).Value(expression, takesEmpty: true));

    private static string? OwnText(Expression expression) =>
        expression is not NativeExpression { Native: var native } ? null
        : native.Engine == Dialect.EngineId ? native.Text
        : throw new IsomerException(Codes.ForeignNativeExpression, DialectRegistry.DisplayName(native.Engine), native.Text, "Oracle");

    private static NativeExpression Native(string text) => new(new(Dialect.EngineId, text));
}
