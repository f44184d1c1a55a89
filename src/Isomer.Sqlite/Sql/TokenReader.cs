using System.Text;

namespace Isomer.Sqlite.Sql;

/// <summary>Walks over the tokens of one statement.</summary>
internal sealed class TokenReader(string sql)
{
    private readonly List<Token> _tokens = Tokenizer.Split(sql);
    private int _position;

    public TokenKind Kind => _tokens[_position].Kind;

    public bool AtEnd => Kind is TokenKind.End or TokenKind.Semicolon;

    /// <summary>The position of the next token, for <see cref="TextSince"/>.</summary>
    public int Mark => _position;

    public void Skip()
    {
        if (Kind != TokenKind.End)
        {
            _position++;
        }
    }

    public bool Take(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Skip();
        return true;
    }

    public bool IsWord(string word, int ahead = 0)
    {
        var index = Math.Min(_position + ahead, _tokens.Count - 1);
        return _tokens[index].Kind == TokenKind.Word && Raw(_tokens[index]).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    public bool IsAnyWord(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes these words if all of them come next.</summary>
    public bool TakeWords(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsWord(words[i], i))
            {
                return false;
            }
        }

        _position += words.Length;
        return true;
    }

    /// <summary>Takes a name in any of the ways to write one; null where none comes next.</summary>
    public string? TakeName()
    {
        if (Kind is not (TokenKind.Word or TokenKind.Quoted or TokenKind.String))
        {
            return null;
        }

        var name = Unquote(Raw(_tokens[_position]));
        Skip();
        return name;
    }

    /// <summary>
    /// Takes <c>(…)</c> with whatever stands inside and gives the inside; null where no parenthesis opens, or none closes it.
    /// </summary>
    public string? TakeParenthesized()
    {
        var start = _position;
        if (!SkipParenthesized())
        {
            return null;
        }

        return Text(start + 1, _position - 1);
    }

    /// <summary>Passes one token, or a parenthesis with whatever stands inside; false at the end and at an unclosed one.</summary>
    public bool SkipOne()
    {
        if (Kind == TokenKind.Open)
        {
            return SkipParenthesized();
        }

        if (Kind is TokenKind.End or TokenKind.Unclosed)
        {
            return false;
        }

        Skip();
        return true;
    }

    /// <summary>The text of the tokens passed since a mark, without comments.</summary>
    public string TextSince(int mark) => Text(mark, _position);

    /// <summary>The source text from the next token to the last of the statement, as it was written.</summary>
    public string Rest()
    {
        // The last token is the end of the text.
        var last = _tokens.Count - 2;
        while (last > _position && _tokens[last].Kind == TokenKind.Semicolon)
        {
            last--;
        }

        return sql[_tokens[_position].Start.._tokens[last].End];
    }

    /// <summary>A name without its quotes.</summary>
    public static string Unquote(ReadOnlySpan<char> raw)
    {
        if (raw.Length < 2 || raw[0] is not ('"' or '`' or '\'' or '['))
        {
            return raw.ToString();
        }

        var inner = raw[1..^1].ToString();
        return raw[0] == '[' ? inner : inner.Replace(new string(raw[0], 2), raw[0].ToString(), StringComparison.Ordinal);
    }

    private bool SkipParenthesized()
    {
        if (Kind != TokenKind.Open)
        {
            return false;
        }

        var depth = 0;
        do
        {
            switch (Kind)
            {
                case TokenKind.Open:
                    depth++;
                    break;
                case TokenKind.Close:
                    depth--;
                    break;
                case TokenKind.End or TokenKind.Unclosed:
                    return false;
            }

            Skip();
        }
        while (depth > 0);
        return true;
    }

    private string Text(int from, int to)
    {
        var text = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            if (i > from && _tokens[i].Start > _tokens[i - 1].End)
            {
                text.Append(' ');
            }

            text.Append(Raw(_tokens[i]));
        }

        return text.ToString();
    }

    private ReadOnlySpan<char> Raw(Token token) => sql.AsSpan(token.Start, token.End - token.Start);
}
