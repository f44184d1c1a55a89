using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Spells names as the policy and the engine want them.</summary>
/// <param name="policy">What the mapping asks for.</param>
/// <param name="source">What the origin's engine makes of an unquoted name.</param>
/// <param name="rules">The destination's rules.</param>
internal sealed class NameMapper(NamePolicy policy, IdentifierFolding source, IdentifierRules rules)
{
    /// <summary>The name at the destination, not longer than it takes.</summary>
    public string Map(string name) => NameLimit.Fit(Spell(name), rules);

    /// <summary>The name at the destination before it is cut.</summary>
    public string Spell(string name) => policy switch
    {
        NamePolicy.Preserve => name,
        NamePolicy.Snake => Snake(name),
        _ => Refold(name),
    };

    // Only a name that nobody quoted on purpose is folded anew.
    private string Refold(string name) => source != rules.Folding && source != IdentifierFolding.None && Fold(name, source) == name
        ? Fold(name, rules.Folding)
        : name;

    private static string Fold(string name, IdentifierFolding folding) => folding switch
    {
        IdentifierFolding.Lower => name.ToLowerInvariant(),
        IdentifierFolding.Upper => name.ToUpperInvariant(),
        _ => name,
    };

    // A word begins at a capital after a small letter or digit, and at the last capital of several before a small letter: HTTPServerId.
    private static string Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isBreak = c is '_' or ' ' or '.' or '-';
            var beginsWord = char.IsUpper(c) && i > 0 &&
                (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) ||
                 (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
            if ((isBreak || beginsWord) && snake.Length > 0 && snake[snake.Length - 1] != '_')
            {
                snake.Append('_');
            }

            if (!isBreak)
            {
                snake.Append(char.ToLowerInvariant(c));
            }
        }

        return snake.Length == 0 ? name : snake.ToString();
    }
}
