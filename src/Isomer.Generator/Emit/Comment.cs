using System.Text;

namespace Isomer.Generator.Emit;

/// <summary>Names from a database inside comments: nothing in them may end the comment.</summary>
internal static class Comment
{
    /// <summary>For a <c>//</c> comment.</summary>
    public static string Plain(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            line.Append(IsPrintable(c) ? c : ' ');
        }

        return line.ToString();
    }

    /// <summary>For an XML docstring.</summary>
    public static string Xml(string text) => Plain(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    // Line ends of C# include U+0085, U+2028 and U+2029; XML takes no surrogate by itself.
    private static bool IsPrintable(char c) => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFFFE' or '\uFFFF') && !char.IsSurrogate(c);
}
