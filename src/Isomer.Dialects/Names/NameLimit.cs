using System.Text;

namespace Isomer.Dialects;

/// <summary>Cuts names that an engine would refuse or cut by itself.</summary>
internal static class NameLimit
{
    // `_` and eight digits.
    private const int SuffixLength = 9;

    /// <summary>
    /// The name itself where it fits; else its beginning, cut between two characters, with <c>_</c> and a hash of the whole, so that two
    /// long names that begin alike stay two.
    /// </summary>
    public static string Fit(string name, IdentifierRules rules)
    {
        name = Spelled(name, rules);

        // No unit counts more than three for a UTF-16 one.
        if (rules.MaxLength is not { } limit || name.Length * 3 <= limit || Length(name, 0, name.Length, rules.LengthUnit) <= limit)
        {
            return name;
        }

        var end = 0;
        var used = 0;
        while (end < name.Length)
        {
            var step = char.IsHighSurrogate(name[end]) && end + 1 < name.Length ? 2 : 1;
            used += Length(name, end, step, rules.LengthUnit);
            if (used > limit - SuffixLength)
            {
                break;
            }

            end += step;
        }

        return name.Substring(0, end) + "_" + StableHash.Hex(name);
    }

    /// <summary>The name in characters that the engine takes, with a hash of what it was; itself where it is so already.</summary>
    public static string Spelled(string name, IdentifierRules rules)
    {
        if (rules.Refused.Length > 0 && name.IndexOfAny(rules.Refused.ToCharArray()) >= 0)
        {
            name = WithoutRefused(name, rules.Refused) + "_" + StableHash.Hex(name);
        }

        return rules.IsPlain ? Plain(name) : name;
    }

    private static string WithoutRefused(string name, string refused) => new([.. name.Select(c => refused.IndexOf(c) < 0 ? c : '_')]);

    /// <summary>The name in characters that every engine takes, with a hash of what it was; itself where it is so already.</summary>
    public static string Plain(string name)
    {
        if (!name.Any(char.IsSurrogate) && !name.EndsWith(" ", StringComparison.Ordinal))
        {
            return name;
        }

        var plain = new StringBuilder(name.Length + SuffixLength);
        foreach (var c in name.TrimEnd(' '))
        {
            plain.Append(char.IsLowSurrogate(c) ? "" : char.IsHighSurrogate(c) ? "_" : c.ToString());
        }

        return plain.Append('_').Append(StableHash.Hex(name)).ToString();
    }

    private static int Length(string text, int start, int count, IdentifierLengthUnit unit) => unit switch
    {
        IdentifierLengthUnit.Utf8Bytes => Encoding.UTF8.GetByteCount(text.ToCharArray(start, count)),
        IdentifierLengthUnit.Characters => Enumerable.Range(start, count).Count(i => !char.IsLowSurrogate(text[i])),
        _ => count,
    };
}
