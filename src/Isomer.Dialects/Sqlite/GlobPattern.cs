using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>
/// GLOB, SQLite's case-sensitive pattern: <c>*</c> and <c>?</c> for <c>%</c> and <c>_</c>, a set of one character to escape.
/// </summary>
internal static class GlobPattern
{
    /// <summary>The pattern of a case-sensitive LIKE; null where it is no literal.</summary>
    public static string? Of(LikeExpression like)
    {
        if (like.Pattern is not LiteralExpression { Kind: LiteralKind.Text } literal ||
            LikePattern.Parts(literal.Text, like.Escape) is not { } parts)
        {
            return null;
        }

        var glob = new StringBuilder();
        foreach (var (character, isWildcard) in parts)
        {
            if (isWildcard)
            {
                glob.Append(character == '%' ? '*' : '?');
            }
            else if (character is '*' or '?' or '[')
            {
                glob.Append('[').Append(character).Append(']');
            }
            else
            {
                glob.Append(character);
            }
        }

        return glob.ToString();
    }

    /// <summary>The LIKE of a GLOB; null where the pattern is no literal, or has a set of characters.</summary>
    public static LikeExpression? ToLike(Expression operand, Expression pattern, bool isNegated)
    {
        if (pattern is not LiteralExpression { Kind: LiteralKind.Text } literal)
        {
            return null;
        }

        var like = new StringBuilder();
        var glob = literal.Text;
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob[i] == '[')
            {
                if (i + 2 >= glob.Length || glob[i + 2] != ']' || glob[i + 1] is '^' or ']')
                {
                    return null;
                }

                i++;
                Escaped(glob[i]);
                i++;
            }
            else if (glob[i] is '*' or '?')
            {
                like.Append(glob[i] == '*' ? '%' : '_');
            }
            else
            {
                Escaped(glob[i]);
            }
        }

        return LikePattern.Canonical(new(operand, literal with { Text = like.ToString() }, LikePattern.Escape.ToString(), isNegated));

        void Escaped(char c) => like.Append(c is '%' or '_' or LikePattern.Escape ? LikePattern.Escape.ToString() : "").Append(c);
    }
}
