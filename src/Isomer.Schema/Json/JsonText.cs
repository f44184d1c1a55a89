using System.Globalization;
using System.Text;

namespace Isomer.Schema;

/// <summary>Writes strings as JSON does.</summary>
internal static class JsonText
{
    public static string Quote(string text)
    {
        if (IsPlain(text))
        {
            return "\"" + text + "\"";
        }

        var quoted = new StringBuilder(text.Length + 2);
        AppendQuoted(quoted, text);
        return quoted.ToString();
    }

    /// <summary>Escapes only what must be escaped, and half surrogate pairs, which no UTF-8 file can hold.</summary>
    public static void AppendQuoted(StringBuilder builder, string text)
    {
        if (IsPlain(text))
        {
            builder.Append('"').Append(text).Append('"');
            return;
        }

        builder.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                builder.Append(c).Append(text[++i]);
            }
            else
            {
                Append(builder, c);
            }
        }

        builder.Append('"');
    }

    // What most names and types are: nothing in it needs a second look.
    private static bool IsPlain(string text)
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

    private static void Append(StringBuilder builder, char c)
    {
        switch (c)
        {
            case '"' or '\\':
                builder.Append('\\').Append(c);
                break;
            case '\b':
                builder.Append("\\b");
                break;
            case '\f':
                builder.Append("\\f");
                break;
            case '\n':
                builder.Append("\\n");
                break;
            case '\r':
                builder.Append("\\r");
                break;
            case '\t':
                builder.Append("\\t");
                break;
            case < ' ':
            case >= '\uD800' and <= '\uDFFF':
                builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default:
                builder.Append(c);
                break;
        }
    }
}
