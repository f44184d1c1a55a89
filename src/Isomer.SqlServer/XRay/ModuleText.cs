using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>
/// The head of a module's text, <c>CREATE VIEW [dbo].[v] AS …</c>. The catalog keeps the text as it was once written: after a renaming, and
/// where no schema was said, its name is not the object's.
/// </summary>
internal sealed class ModuleText
{
    private readonly string _text;
    private readonly int _nameStart;
    private readonly int _nameEnd;

    private ModuleText(string text, int nameStart, int nameEnd) => (_text, _nameStart, _nameEnd) = (text, nameStart, nameEnd);

    /// <summary>Finds the name; null where the text does not begin as such a statement does.</summary>
    public static ModuleText? Read(string text)
    {
        var position = Skip(text, 0);
        foreach (var word in new[] { "CREATE", "OR", "ALTER" })
        {
            position = TakeWord(text, position, word) ?? position;
        }

        foreach (var word in new[] { "VIEW", "PROCEDURE", "PROC", "FUNCTION", "TRIGGER" })
        {
            if (TakeWord(text, position, word) is { } start)
            {
                return TakeName(text, start) is { } end ? new ModuleText(text, start, end) : null;
            }
        }

        return null;
    }

    /// <summary>The whole statement with the object's own name in it.</summary>
    public string Named(QualifiedName name) => string.Concat(_text.AsSpan(0, _nameStart), SqlText.Quote(name), _text.AsSpan(_nameEnd));

    /// <summary>A view's query: what follows AS, where nothing but the name stands before it; null otherwise.</summary>
    public string? Query => TakeWord(_text, Skip(_text, _nameEnd), "AS") is { } start ? _text[start..].Trim().TrimEnd(';') : null;

    // The position behind the word and what separates it from the next; null where another word stands there.
    private static int? TakeWord(string text, int position, string word)
    {
        var end = position + word.Length;
        return string.Compare(text, position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end == text.Length || !IsNamePart(text[end]))
            ? Skip(text, end) : null;
    }

    // [a].[b], "a"."b", a.b
    private static int? TakeName(string text, int position)
    {
        while (true)
        {
            if (TakePart(text, position) is not { } end)
            {
                return null;
            }

            var next = Skip(text, end);
            if (next >= text.Length || text[next] != '.')
            {
                return end;
            }

            position = Skip(text, next + 1);
        }
    }

    private static int? TakePart(string text, int position)
    {
        if (position >= text.Length)
        {
            return null;
        }

        if (text[position] is '[' or '"')
        {
            var close = text[position] == '[' ? ']' : '"';
            for (var i = position + 1; i < text.Length; i++)
            {
                if (text[i] == close)
                {
                    if (i + 1 < text.Length && text[i + 1] == close)
                    {
                        i++;
                        continue;
                    }

                    return i + 1;
                }
            }

            return null;
        }

        var end = position;
        while (end < text.Length && IsNamePart(text[end]))
        {
            end++;
        }

        return end > position ? end : null;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '@' or '#' or '$';

    private static int Skip(string text, int position)
    {
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else if (string.CompareOrdinal(text, position, "--", 0, 2) == 0)
            {
                var line = text.IndexOf('\n', position);
                position = line < 0 ? text.Length : line + 1;
            }
            else if (string.CompareOrdinal(text, position, "/*", 0, 2) == 0)
            {
                position = EndOfComment(text, position);
            }
            else
            {
                break;
            }
        }

        return position;
    }

    // Comments stand in comments there.
    private static int EndOfComment(string text, int position)
    {
        var depth = 0;
        while (position < text.Length)
        {
            if (string.CompareOrdinal(text, position, "/*", 0, 2) == 0)
            {
                depth++;
                position += 2;
            }
            else if (string.CompareOrdinal(text, position, "*/", 0, 2) == 0)
            {
                position += 2;
                if (--depth == 0)
                {
                    break;
                }
            }
            else
            {
                position++;
            }
        }

        return position;
    }
}
