using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>Reads and prints expressions in SQLite's words.</summary>
internal static class ExpressionText
{
    private static readonly ExpressionPrinter Printer = new();

    /// <summary>Reads an expression as it was typed; native text where the tree cannot say it.</summary>
    public static Expression Parse(string text, CanonicalType? type, IReadOnlyList<Column>? columns)
    {
        if (!SqlParser.TryParse(text, ExpressionSyntax.Instance, out var raw, out _))
        {
            return Native(text);
        }

        var rules = new ExpressionRules(columns);
        var expression = raw.Rewrite(rules.Apply);
        expression = type is null ? expression : rules.AsDefault(expression, type);
        return rules.IsExact(expression) && PortableTree.IsPortable(expression) ? expression : Native(text);
    }

    /// <summary>The expression in SQLite's words.</summary>
    /// <exception cref="IsomerException">It has none that would mean the same.</exception>
    public static string Print(Expression expression) => expression is NativeExpression { Native: var native }
        ? native.Engine == Dialect.EngineId ? native.Text : throw new IsomerException(
            Codes.ForeignNativeExpression, DialectRegistry.DisplayName(native.Engine), native.Text, "SQLite")
        : Printer.Print(expression);

    private static NativeExpression Native(string text) => new(new(Dialect.EngineId, text));
}
