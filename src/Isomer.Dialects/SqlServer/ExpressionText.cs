using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Reads and prints expressions in SQL Server's words.</summary>
internal static class ExpressionText
{
    /// <summary>Reads an expression as it was written; native text where the tree cannot say it.</summary>
    public static Expression Parse(string text, CanonicalType? type, IReadOnlyList<Column>? columns) => Parse(text, type, columns, e => e);

    /// <summary>Reads what the catalog holds, in the form in which it is kept; native text where the tree cannot say it.</summary>
    public static Expression Read(string text, CanonicalType? type, IReadOnlyList<Column>? columns) =>
        Parse(text, type, columns, CatalogForm.Apply);

    private static Expression Parse(string text, CanonicalType? type, IReadOnlyList<Column>? columns, Func<Expression, Expression> form)
    {
        if (!SqlParser.TryParse(text, ExpressionSyntax.Instance, out var raw, out _))
        {
            return Native(text);
        }

        var rules = new ExpressionRules(columns);
        var expression = raw.Rewrite(rules.Apply).Rewrite(form);
        expression = type is null ? expression : rules.AsValueOf(expression, type);
        return rules.IsExact(expression) && PortableTree.IsPortable(expression) ? expression : Native(text);
    }

    /// <summary>The expression by its form: a condition, or a value.</summary>
    /// <exception cref="IsomerException">It has no form here that would mean the same.</exception>
    public static string Print(Expression expression, IReadOnlyList<Column>? columns) => Print(expression, columns, (l, e) => l.Lower(e));

    /// <summary>The expression as a condition, for checks and filters.</summary>
    public static string Condition(Expression expression, IReadOnlyList<Column> columns) =>
        Print(expression, columns, (l, e) => l.Condition(e));

    /// <summary>The expression as a value, for defaults and formulas.</summary>
    public static string Value(Expression expression, IReadOnlyList<Column> columns) => Print(expression, columns, (l, e) => l.Value(e));

    private static string Print(Expression expression, IReadOnlyList<Column>? columns, Func<Lowering, Expression, Expression> lower) =>
        expression is NativeExpression { Native: var native }
            ? native.Engine == Dialect.EngineId ? native.Text : throw new IsomerException(
                Codes.ForeignNativeExpression, DialectRegistry.DisplayName(native.Engine), native.Text, "SQL Server")
            : new ExpressionPrinter().Print(lower(new Lowering(ExpressionTypes.Of(columns)), expression));

    private static NativeExpression Native(string text) => new(new(Dialect.EngineId, text));
}
