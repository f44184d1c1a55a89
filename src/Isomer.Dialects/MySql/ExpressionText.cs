using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Reads and prints expressions in the words of the family; native text is one flavour's own.</summary>
internal static class ExpressionText
{
    /// <summary>Reads an expression as it was written; native text where the tree cannot say it.</summary>
    public static Expression Parse(string text, CanonicalType? type, IReadOnlyList<Column>? columns, string engine) =>
        Parse(text, type, columns, engine, e => e);

    /// <summary>Reads what the catalog prints, in the form in which it is kept; native text where the tree cannot say it.</summary>
    public static Expression Read(string text, CanonicalType? type, IReadOnlyList<Column>? columns, string engine) =>
        Parse(text, type, columns, engine, new CatalogForm(ExpressionTypes.Of(columns)).Apply);

    private static Expression Parse(
        string text, CanonicalType? type, IReadOnlyList<Column>? columns, string engine, Func<Expression, Expression> form)
    {
        if (NextValueText.Parse(text) is { } next)
        {
            return next;
        }

        if (!SqlParser.TryParse(text, ExpressionSyntax.Instance, out var raw, out _))
        {
            return Native(text, engine);
        }

        var rules = new ExpressionRules(ExpressionTypes.Of(columns), columns);
        var expression = raw.Rewrite(rules.Apply).Rewrite(form);
        expression = type is null ? expression : rules.AsDefault(expression, type);
        return rules.IsExact(expression) && PortableTree.IsPortable(expression) ? expression : Native(text, engine);
    }

    /// <summary>The expression in the engine's words.</summary>
    /// <exception cref="IsomerException">It has none that would mean the same.</exception>
    public static string Print(Expression expression, IReadOnlyList<Column>? columns, Dialect dialect) =>
        expression is NativeExpression { Native: var native }
        ? native.Engine == dialect.Id ? native.Text : throw new IsomerException(
            Codes.ForeignNativeExpression, DialectRegistry.DisplayName(native.Engine), native.Text, dialect.DisplayName)
        : new ExpressionPrinter(dialect.DisplayName, ExpressionTypes.Of(columns)).Print(expression);

    private static NativeExpression Native(string text, string engine) => new(new(engine, text));
}
