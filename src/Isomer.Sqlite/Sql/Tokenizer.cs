namespace Isomer.Sqlite.Sql;

/// <summary>Splits SQL text into tokens as SQLite does; blanks and comments fall away. Takes any text and always ends.</summary>
/// <remarks>https://www.sqlite.org/draft/tokenreq.html and tokenize.c.</remarks>
internal static class Tokenizer
{
    /// <summary>The tokens of a text; the last is <see cref="TokenKind.End"/>.</summary>
    public static List<Token> Split(string sql)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (true)
        {
            position = SkipBlanks(sql, position);
            if (position == sql.Length)
            {
                tokens.Add(new(TokenKind.End, position, position));
                return tokens;
            }

            var token = Read(sql, position);
            tokens.Add(token);
            position = token.End;
        }
    }

    private static int SkipBlanks(string sql, int position)
    {
        while (position < sql.Length)
        {
            if (sql[position] is ' ' or '\t' or '\n' or '\r' or '\f' or '\uFEFF')
            {
                position++;
            }
            else if (StartsWith(sql, position, "--"))
            {
                var end = sql.IndexOf('\n', position);
                position = end < 0 ? sql.Length : end + 1;
            }
            else if (StartsWith(sql, position, "/*"))
            {
                var end = sql.IndexOf("*/", position + 2, StringComparison.Ordinal);
                position = end < 0 ? sql.Length : end + 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static Token Read(string sql, int start)
    {
        var c = sql[start];
        return c switch
        {
            '(' => new(TokenKind.Open, start, start + 1),
            ')' => new(TokenKind.Close, start, start + 1),
            ',' => new(TokenKind.Comma, start, start + 1),
            ';' => new(TokenKind.Semicolon, start, start + 1),
            '\'' => Quoted(sql, start, TokenKind.String, '\''),
            '"' or '`' => Quoted(sql, start, TokenKind.Quoted, c),
            '[' => Bracketed(sql, start),
            'x' or 'X' when StartsWith(sql, start + 1, "'") => Quoted(sql, start + 1, TokenKind.Blob, '\'') with { Start = start },
            '.' when start + 1 < sql.Length && char.IsAsciiDigit(sql[start + 1]) => Number(sql, start),
            '.' => new(TokenKind.Dot, start, start + 1),
            _ when char.IsAsciiDigit(c) => Number(sql, start),
            _ when IsWordPart(c) => new(TokenKind.Word, start, EndOfWord(sql, start)),
            _ => new(TokenKind.Operator, start, start + OperatorLength(sql, start)),
        };
    }

    private static Token Quoted(string sql, int start, TokenKind kind, char quote)
    {
        for (var i = start + 1; i < sql.Length; i++)
        {
            if (sql[i] != quote)
            {
                continue;
            }

            if (i + 1 == sql.Length || sql[i + 1] != quote)
            {
                return new(kind, start, i + 1);
            }

            i++;
        }

        return new(TokenKind.Unclosed, start, sql.Length);
    }

    private static Token Bracketed(string sql, int start)
    {
        var end = sql.IndexOf(']', start);
        return end < 0 ? new(TokenKind.Unclosed, start, sql.Length) : new(TokenKind.Quoted, start, end + 1);
    }

    private static Token Number(string sql, int start)
    {
        var i = start;
        while (i < sql.Length && (IsWordPart(sql[i]) || sql[i] == '.' || (sql[i] is '+' or '-' && IsExponent(sql, start, i))))
        {
            i++;
        }

        return new(TokenKind.Number, start, i);
    }

    // In 1e-5 the sign belongs to the number; in 0x1e-5 it does not.
    private static bool IsExponent(string sql, int start, int sign) =>
        sql[sign - 1] is 'e' or 'E' && !StartsWith(sql, start, "0x") && !StartsWith(sql, start, "0X");

    private static int EndOfWord(string sql, int start)
    {
        var i = start;
        while (i < sql.Length && IsWordPart(sql[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' || (c > '\x7F' && c != '\uFEFF');

    private static int OperatorLength(string sql, int start)
    {
        foreach (var pair in (ReadOnlySpan<string>)["||", "<=", ">=", "<>", "<<", ">>", "==", "!=", "->"])
        {
            if (StartsWith(sql, start, pair))
            {
                return pair == "->" && StartsWith(sql, start, "->>") ? 3 : 2;
            }
        }

        return 1;
    }

    private static bool StartsWith(string sql, int position, string text) =>
        string.CompareOrdinal(sql, position, text, 0, text.Length) == 0;
}
