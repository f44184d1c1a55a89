using System.Text;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Pieces of SQL.</summary>
internal static class SqlText
{
    public static string Quote(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";

    public static string Quote(QualifiedName name) => name.Schema is null ? Quote(name.Name) : Quote(name.Schema) + "." + Quote(name.Name);

    public static string QuoteList(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    /// <summary>A text as a literal, where backslashes escape.</summary>
    public static string Literal(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>The text of a literal in quotes, where backslashes escape.</summary>
    public static string Unquote(string literal)
    {
        var text = new StringBuilder(literal.Length);
        for (var i = 1; i < literal.Length - 1; i++)
        {
            var escaped = literal[i] == '\\';
            i += escaped || literal[i] == '\'' ? 1 : 0;
            text.Append(!escaped ? literal[i] : literal[i] switch
            {
                '0' => '\0',
                'b' => '\b',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'Z' => '\x1A',
                var other => other,
            });
        }

        return text.ToString();
    }
}
