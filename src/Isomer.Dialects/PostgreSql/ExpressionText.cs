using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Reads and prints expressions in PostgreSQL's words.</summary>
internal static class ExpressionText
{
    private static readonly ExpressionPrinter Printer = new();

    /// <summary>Reads an expression as it was written; native text where the tree cannot say it.</summary>
    public static Expression Parse(string text, CanonicalType? type) =>
        Parse(text, type, ExpressionRules.Apply);

    /// <summary>Reads what <c>pg_get_expr</c> prints, in the form in which it is kept; native text where the tree cannot say it.</summary>
    public static Expression Read(string text, CanonicalType? type, IReadOnlyList<Column>? columns) =>
        Parse(text, type, ExpressionRules.Apply, new CatalogForm(ExpressionTypes.Of(columns)).Apply);

    private static Expression Parse(string text, CanonicalType? type, params Func<Expression, Expression>[] rules)
    {
        if (!SqlParser.TryParse(text, ExpressionSyntax.Instance, out var raw, out _))
        {
            return Native(text);
        }

        var expression = rules.Aggregate(raw, (e, rule) => e.Rewrite(rule));
        expression = type is null ? expression : ExpressionRules.AsDefault(expression, type);
        return PortableTree.IsPortable(expression) ? expression : Native(text);
    }

    /// <summary>The expression in PostgreSQL's words.</summary>
    public static string Print(Expression expression) => expression is NativeExpression { Native: var native }
        ? native.Engine == Dialect.EngineId ? native.Text : throw new IsomerException(
            Codes.ForeignNativeExpression, DialectRegistry.DisplayName(native.Engine), native.Text, "PostgreSQL")
        : Printer.Print(expression);

    private static NativeExpression Native(string text) => new(new(Dialect.EngineId, text));
}
