using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>Names from a database inside comments: nothing in them may end the comment.</summary>
internal static class Comment
{
    private static readonly char[] s_markup = ['&', '<', '>'];

    /// <summary>For a <c>//</c> comment.</summary>
    public static void AppendPlain(StringBuilder line, string text)
    {
        if (IsPrintableAscii(text))
        {
            line.Append(text);
            return;
        }

        foreach (var c in text)
        {
            line.Append(IsPrintable(c) ? c : ' ');
        }
    }

    /// <summary>For an XML docstring.</summary>
    public static void AppendXml(StringBuilder line, string text)
    {
        if (IsPrintableAscii(text) && text.IndexOfAny(s_markup) < 0)
        {
            line.Append(text);
            return;
        }

        foreach (var c in text)
        {
            switch (c)
            {
                case '&':
                    line.Append("&amp;");
                    break;
                case '<':
                    line.Append("&lt;");
                    break;
                case '>':
                    line.Append("&gt;");
                    break;
                default:
                    line.Append(IsPrintable(c) ? c : ' ');
                    break;
            }
        }
    }

    // What most comments are: they go as they stand.
    private static bool IsPrintableAscii(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    // Line ends of C# include U+0085, U+2028 and U+2029; XML takes no surrogate by itself.
    private static bool IsPrintable(char c) =>
        c is >= ' ' and <= '~' || IsPrintableBeyondAscii(c);

    private static bool IsPrintableBeyondAscii(char c) =>
        !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(c);
}
