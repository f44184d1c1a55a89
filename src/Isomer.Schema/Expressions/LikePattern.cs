using System.Text;

namespace Isomer.Schema;

/// <summary>
/// The one form of a pattern that is a literal: the escape character is a backslash, and stands only where a wildcard is escaped.
/// Engines differ in their escape characters; equal meaning must be an equal tree.
/// </summary>
public static class LikePattern
{
    /// <summary>The escape character of the canonical form.</summary>
    public const char Escape = '\\';

    /// <summary>
    /// The canonical form; a pattern that is no literal stays as it is. Null where the literal ends in its escape character.
    /// </summary>
    /// <param name="like">The expression; its escape is one character, or null.</param>
    public static LikeExpression? Canonical(LikeExpression like)
    {
        if (like.Escape is { Length: not 1 })
        {
            return null;
        }

        if (like.Pattern is not LiteralExpression { Kind: LiteralKind.Text } literal)
        {
            return like;
        }

        if (Parts(literal.Text, like.Escape) is not { } parts)
        {
            return null;
        }

        var isEscaped = parts.Any(p => !p.IsWildcard && p.Character is '%' or '_');
        var pattern = new StringBuilder();
        foreach (var (character, isWildcard) in parts)
        {
            if (isEscaped && !isWildcard && character is '%' or '_' or Escape)
            {
                pattern.Append(Escape);
            }

            pattern.Append(character);
        }

        return like with { Pattern = literal with { Text = pattern.ToString() }, Escape = isEscaped ? Escape.ToString() : null };
    }

    /// <summary>
    /// The characters of a pattern, each told whether it is a wildcard; null where the pattern ends in its escape character.
    /// </summary>
    internal static IReadOnlyList<(char Character, bool IsWildcard)>? Parts(string pattern, string? escape)
    {
        var parts = new List<(char, bool)>(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (escape is not null && pattern[i] == escape[0])
            {
                if (++i == pattern.Length)
                {
                    return null;
                }

                parts.Add((pattern[i], false));
            }
            else
            {
                parts.Add((pattern[i], pattern[i] is '%' or '_'));
            }
        }

        return parts;
    }
}
