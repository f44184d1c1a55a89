using System.Text;

namespace Isomer.Dialects.MySql;

/// <summary>Text literals of a session without NO_BACKSLASH_ESCAPES, which Isomer's own sessions are.</summary>
internal static class SqlText
{
    /// <summary>The literal as the catalog spells it.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '\'' => "''",
                '\\' => "\\\\",
                '\0' => "\\0",
                '\n' => "\\n",
                '\r' => "\\r",
                '\x1A' => "\\Z",
                _ => c.ToString(),
            });
        }

        return literal.Append('\'').ToString();
    }
}
