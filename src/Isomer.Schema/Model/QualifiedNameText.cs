using System.Text;

namespace Isomer.Schema;

/// <summary>The text form of a <see cref="QualifiedName"/>: parts joined by a dot, quoted where a part could be misread.</summary>
internal static class QualifiedNameText
{
    // Quoted: what would be misread in `name`, `schema.name` or `name(column, column)`.
    public static string Part(string part)
    {
        var plain = part.Length > 0;
        foreach (var c in part)
        {
            plain &= c is not ('.' or '"' or '(' or ')' or ',');
        }

        plain = plain && !char.IsWhiteSpace(part[0]) && !char.IsWhiteSpace(part[part.Length - 1]);
        return plain ? part : "\"" + part.Replace("\"", "\"\"") + "\"";
    }

    public static List<string>? Split(string text)
    {
        var parts = new List<string>(2);
        var position = 0;
        while (true)
        {
            if (ReadPart(text, ref position) is not { } part)
            {
                return null;
            }

            parts.Add(part);
            if (position == text.Length)
            {
                return parts.Count <= 2 ? parts : null;
            }

            if (text[position++] != '.')
            {
                return null;
            }
        }
    }

    private static string? ReadPart(string text, ref int position)
    {
        if (position < text.Length && text[position] == '"')
        {
            var quoted = new StringBuilder();
            for (position++; position < text.Length; position++)
            {
                if (text[position] != '"')
                {
                    quoted.Append(text[position]);
                }
                else if (position + 1 < text.Length && text[position + 1] == '"')
                {
                    quoted.Append('"');
                    position++;
                }
                else
                {
                    position++;
                    return quoted.ToString();
                }
            }

            return null;
        }

        var start = position;
        while (position < text.Length && text[position] is not ('.' or '"'))
        {
            position++;
        }

        return position > start ? text.Substring(start, position - start) : null;
    }
}
