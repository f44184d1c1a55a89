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

    private static int Length(string text, int start, int count, IdentifierLengthUnit unit) => unit switch
    {
        IdentifierLengthUnit.Utf8Bytes => Encoding.UTF8.GetByteCount(text.ToCharArray(start, count)),
        IdentifierLengthUnit.Characters => Enumerable.Range(start, count).Count(i => !char.IsLowSurrogate(text[i])),
        _ => count,
    };
}
