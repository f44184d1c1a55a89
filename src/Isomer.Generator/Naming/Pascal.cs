using System.Globalization;
using System.Text;

namespace Isomer.Generator.Naming;

/// <summary>
/// A database name as a C# identifier: <c>order_items</c> becomes <c>OrderItems</c>, <c>CUSTOMER_ID</c> <c>CustomerId</c>, <c>2fa</c>
/// <c>_2fa</c>. A name without a letter or digit becomes its code points: an emoji <c>U1F600</c>.
/// </summary>
internal static class Pascal
{
    public static string Of(string name) => Of(name, new(name.Length + 1));

    /// <summary>As the other, put together in a buffer that serves many names.</summary>
    public static string Of(string name, StringBuilder identifier)
    {
        identifier.Clear();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && (IsStart(name[i]) || IsDigit(name[i])))
            {
                continue;
            }

            AppendWord(identifier, name, start, i);
            start = i + 1;
        }

        if (identifier.Length == 0)
        {
            AppendCodePoints(identifier, name);
        }

        if (!IsStart(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return identifier.ToString();
    }

    private static void AppendWord(StringBuilder identifier, string name, int start, int end)
    {
        var isShouting = IsShouting(name, start, end);
        for (var i = start; i < end; i++)
        {
            identifier.Append(i == start ? char.ToUpperInvariant(name[i]) : isShouting ? char.ToLowerInvariant(name[i]) : name[i]);
        }
    }

    // CUSTOMER is a word that an engine folded; OrderID is one that somebody wrote.
    private static bool IsShouting(string name, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendCodePoints(StringBuilder identifier, string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var isPair = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(name[i], name[++i]) : name[i];
            identifier.Append('U').Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }

        if (identifier.Length == 0)
        {
            identifier.Append("Unnamed");
        }
    }

    // Letters of the basic plane only: C# takes no surrogate pair in an identifier, and ignores format characters when comparing two.
    private static bool IsStart(char c) => c <= '~' ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') : char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsDigit(char c) => c <= '~' ? c is >= '0' and <= '9' : char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
