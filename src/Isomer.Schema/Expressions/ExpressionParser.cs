using System.Diagnostics.CodeAnalysis;

namespace Isomer.Schema;

/// <summary>Reads the portable syntax of expressions (docs/expressions.md).</summary>
public static class ExpressionParser
{
    /// <summary>Reads an expression.</summary>
    /// <exception cref="FormatException">The text is none; the message says why and where.</exception>
    public static Expression Parse(string text) =>
        TryParse(text, out var expression, out var error)
            ? expression
            : throw new FormatException($"'{text}' is no portable expression: {error}.");

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The tree, never a <see cref="NativeExpression"/>; null where the text is no portable expression.</param>
    /// <param name="error">What is wrong, as a part of a sentence, with its place in the text; null where nothing is.</param>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out Expression? expression, [NotNullWhen(false)] out string? error) =>
        SqlParser.TryParse(text, PortableSyntax.Instance, out expression, out error);
}
