using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// Patterns of LIKE. Besides the wildcards a bracket begins a set of characters, so that one that stands for itself must be escaped;
/// nothing escapes unless told. https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql
/// </summary>
internal static class LikeText
{
    private const char Escape = LikePattern.Escape;

    /// <summary>The portable form; null where the pattern is no literal, or has a set of characters.</summary>
    public static Expression? Read(Expression operand, Expression pattern, string? escape, bool isNegated)
    {
        var literal = Literal(pattern);
        if (literal is null || escape is { Length: not 1 } || Portable(literal.Text, escape) is not { } text)
        {
            return null;
        }

        var portable = literal with { Text = text };
        return pattern is FunctionExpression lower
            ? new LikeExpression(
                operand, lower with { Arguments = EquatableArray<Expression>.Wrap([portable]) }, Escape.ToString(), isNegated)
            : LikePattern.Canonical(new(operand, portable, Escape.ToString(), isNegated));
    }

    /// <summary>The pattern and its escape character as SQL Server reads them; null for one that is no literal.</summary>
    public static (Expression Pattern, string? Escape)? Print(LikeExpression like)
    {
        if (Literal(like.Pattern) is not { } literal || LikePattern.Parts(literal.Text, like.Escape) is not { } parts)
        {
            return null;
        }

        var isEscaped = parts.Any(p => !p.IsWildcard && (p.Character is '%' or '_' or '['));
        var text = new StringBuilder();
        foreach (var (character, isWildcard) in parts)
        {
            var needsEscape = isEscaped && !isWildcard && (character is '%' or '_' or '[' or Escape);
            text.Append(needsEscape ? Escape.ToString() : "").Append(character);
        }

        var printed = literal with { Text = text.ToString() };
        Expression pattern = like.Pattern is FunctionExpression lower
            ? lower with { Arguments = EquatableArray<Expression>.Wrap([printed]) }
            : printed;
        return (pattern, isEscaped ? Escape.ToString() : null);
    }

    private static LiteralExpression? Literal(Expression pattern) => pattern switch
    {
        LiteralExpression { Kind: LiteralKind.Text } literal => literal,
        FunctionExpression { Name: "lower", Arguments: { Count: 1 } a } =>
            a[0] as LiteralExpression is { Kind: LiteralKind.Text } literal ? literal : null,
        _ => null,
    };

    private static string? Portable(string pattern, string? escape)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (escape is not null && c == escape[0])
            {
                if (++i == pattern.Length)
                {
                    return null;
                }

                Literally(pattern[i]);
            }
            else if (c == '[')
            {
                // A set of one character is that character.
                if (i + 2 >= pattern.Length || pattern[i + 2] != ']' || pattern[i + 1] is '^' or ']')
                {
                    return null;
                }

                Literally(pattern[i + 1]);
                i += 2;
            }
            else if (c is '%' or '_')
            {
                text.Append(c);
            }
            else
            {
                Literally(c);
            }
        }

        return text.ToString();

        void Literally(char c) => text.Append(c is '%' or '_' or Escape ? Escape.ToString() : "").Append(c);
    }
}
