namespace Isomer.Schema;

/// <summary>Prints expressions in the portable syntax, so that <see cref="ExpressionParser"/> reads the same tree back.</summary>
public static class ExpressionPrinter
{
    private static readonly SqlPrinter Printer = new(PortableSyntax.Instance);

    /// <summary>The expression's text: lower-case keywords, no parenthesis that is not needed.</summary>
    /// <exception cref="ArgumentException">A part of it is native text, which the portable syntax cannot say.</exception>
    public static string Print(Expression expression) => Printer.Print(expression);
}
