using System.Text;

namespace Isomer.Schema;

/// <summary>Cuts expression text into tokens. It keeps no state, so that a parser can go on after text it read otherwise.</summary>
internal static class Tokenizer
{
    /// <summary>The token at or after a position.</summary>
    public static Token Read(string text, int position, SqlSyntax syntax)
    {
        if (!SkipBlanks(text, ref position, syntax))
        {
            return Bad("a comment that does not end", position);
        }

        if (position == text.Length)
        {
            return new(TokenKind.End, "", position, position);
        }

        var c = text[position];
        if (c == '\'')
        {
            return syntax.HasBackslashEscapes
                ? ReadEscaped(text, position)
                : ReadQuoted(text, position, '\'', TokenKind.Text, "a text that does not end");
        }

        foreach (var (open, close) in syntax.NameQuotes)
        {
            if (c == open)
            {
                return ReadQuoted(text, position, close, TokenKind.QuotedName, "a quoted name that does not end");
            }
        }

        if (c is 'x' or 'X' && position + 1 < text.Length && text[position + 1] == '\'')
        {
            return ReadBinary(text, position);
        }

        if (syntax.HasHexOctets && c == '0' && position + 1 < text.Length && text[position + 1] is 'x' or 'X')
        {
            return ReadHex(text, position);
        }

        if (IsDigit(c) || (c == '.' && position + 1 < text.Length && IsDigit(text[position + 1])))
        {
            return ReadNumber(text, position);
        }

        return IsWordStart(c) ? ReadWord(text, position) : ReadSymbol(text, position, syntax);
    }

    public static bool IsWordStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (c > 127 && char.IsLetter(c));

    public static bool IsWordPart(char c) => IsWordStart(c) || IsDigit(c) || c == '$';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // False for a block comment without an end.
    private static bool SkipBlanks(string text, ref int position, SqlSyntax syntax)
    {
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
            }
            else if (string.CompareOrdinal(text, position, "--", 0, 2) == 0 &&
                (!syntax.CommentsNeedBlank || EndsAtBlank(text, position + 2)))
            {
                var end = text.IndexOf('\n', position);
                position = end < 0 ? text.Length : end + 1;
            }
            else if (string.CompareOrdinal(text, position, "/*", 0, 2) == 0)
            {
                var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    return false;
                }

                position = end + 2;
            }
            else
            {
                break;
            }
        }

        return true;
    }

    private static bool EndsAtBlank(string text, int position) =>
        position == text.Length || char.IsWhiteSpace(text[position]) || char.IsControl(text[position]);

    // \% and \_ keep their backslash, as patterns need it; any other character without a meaning of its own stands for itself.
    private static Token ReadEscaped(string text, int start)
    {
        var inside = new StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            var c = text[i];
            var isLast = i + 1 == text.Length;
            if (c == '\'' && (isLast || text[i + 1] != '\''))
            {
                return new(TokenKind.Text, inside.ToString(), start, i + 1);
            }

            if (c is '\'' or '\\' && !isLast)
            {
                i++;
                inside.Append(c == '\'' ? "'" : Unescape(text[i]));
            }
            else
            {
                inside.Append(c);
            }
        }

        return Bad("a text that does not end", start);
    }

    private static string Unescape(char c) => c switch
    {
        '0' => "\0",
        'b' => "\b",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'Z' => "\x1A",
        '%' => "\\%",
        '_' => "\\_",
        _ => c.ToString(),
    };

    private static Token ReadQuoted(string text, int start, char close, TokenKind kind, string error)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] != close)
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == close)
            {
                i++;
                continue;
            }

            var inside = text.Substring(start + 1, i - start - 1).Replace(new string(close, 2), close.ToString());
            return new(kind, inside, start, i + 1);
        }

        return Bad(error, start);
    }

    private static Token ReadBinary(string text, int start)
    {
        var end = text.IndexOf('\'', start + 2);
        if (end < 0)
        {
            return Bad("octets that do not end", start);
        }

        var digits = text.Substring(start + 2, end - start - 2).ToUpperInvariant();
        return digits.Length % 2 == 0 && digits.All(c => IsDigit(c) || c is >= 'A' and <= 'F')
            ? new(TokenKind.Binary, digits, start, end + 1)
            : Bad("octets that are not pairs of hexadecimal digits", start);
    }

    // An odd digit in front is half an octet.
    private static Token ReadHex(string text, int start)
    {
        var end = start + 2;
        while (end < text.Length && (IsDigit(text[end]) || text[end] is (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
        {
            end++;
        }

        var digits = text.Substring(start + 2, end - start - 2).ToUpperInvariant();
        return end < text.Length && IsWordPart(text[end])
            ? Bad("octets that run into a word", start)
            : new(TokenKind.Binary, digits.Length % 2 == 0 ? digits : "0" + digits, start, end);
    }

    private static Token ReadNumber(string text, int start)
    {
        var i = start;
        SkipDigits(ref i);
        if (i < text.Length && text[i] == '.')
        {
            i++;
            SkipDigits(ref i);
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            if (i < text.Length && text[i] is '+' or '-')
            {
                i++;
            }

            if (i == text.Length || !IsDigit(text[i]))
            {
                return Bad("a number without its exponent", start);
            }

            SkipDigits(ref i);
        }

        return i < text.Length && IsWordPart(text[i])
            ? Bad("a number that runs into a word", start)
            : new(TokenKind.Number, text.Substring(start, i - start), start, i);

        void SkipDigits(ref int position)
        {
            while (position < text.Length && IsDigit(text[position]))
            {
                position++;
            }
        }
    }

    private static Token ReadWord(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && IsWordPart(text[i]))
        {
            i++;
        }

        return new(TokenKind.Word, text.Substring(start, i - start), start, i);
    }

    private static Token ReadSymbol(string text, int start, SqlSyntax syntax)
    {
        foreach (var symbol in syntax.Symbols)
        {
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0)
            {
                return new(TokenKind.Symbol, symbol, start, start + symbol.Length);
            }
        }

        return Bad($"the unexpected character '{text[start]}'", start);
    }

    private static Token Bad(string error, int position) => new(TokenKind.Bad, error, position, position);
}
