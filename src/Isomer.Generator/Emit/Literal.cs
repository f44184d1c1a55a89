using System.Globalization;
using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>Text as a C# literal.</summary>
internal static class Literal
{
    /// <summary>A name or a short text, on one line.</summary>
    public static string Quoted(string text) => AppendQuoted(new(text.Length + 2), text).ToString();

    /// <summary>As <see cref="Quoted"/>, behind the code that stands already.</summary>
    public static StringBuilder AppendQuoted(StringBuilder literal, string text)
    {
        literal.Append('"');
        if (IsPrintableAscii(text))
        {
            return literal.Append(text).Append('"');
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                literal.Append(text[i]).Append(text[++i]);
            }
            else if (text[i] is '"' or '\\')
            {
                literal.Append('\\').Append(text[i]);
            }
            else if (IsPlain(text[i]))
            {
                literal.Append(text[i]);
            }
            else
            {
                literal.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"');
    }

    public static string QuotedOrNull(string? text) => text is null ? "null" : Quoted(text);

    /// <summary>
    /// A file as a raw literal, so that it reads as the file does. What a raw literal cannot hold faithfully (control characters, half of a
    /// surrogate pair) makes it a quoted one.
    /// </summary>
    public static void AppendLines(StringBuilder literal, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
            {
                i++;
            }
            else if (text[i] != '\n' && !IsPlain(text[i]))
            {
                AppendQuoted(literal, text);
                return;
            }
        }

        var quotes = Math.Max(3, LongestRunOfQuotes(text) + 1);
        literal.Append('"', quotes).Append('\n').Append(text).Append('\n').Append('"', quotes);
    }

    private static int LongestRunOfQuotes(string text)
    {
        var (longest, run) = (0, 0);
        if (text.IndexOf("\"\"\"", StringComparison.Ordinal) < 0)
        {
            // A raw literal has three quotes at least: fewer in the text need no counting.
            return longest;
        }

        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    // What most names are: nothing in it needs a second look.
    private static bool IsPrintableAscii(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

    // Format characters would make what is read another text than what is compiled (U+202E turns a line around).
    private static bool IsPlain(char c) =>
        c is >= ' ' and <= '~' || IsPlainBeyondAscii(c);

    private static bool IsPlainBeyondAscii(char c) =>
        !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\u2028' or '\u2029') &&
        char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
}
