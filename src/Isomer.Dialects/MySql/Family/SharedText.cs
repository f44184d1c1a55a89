using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>Tells whether a text of MySQL is one of MariaDB too, and the other way round, and means the same on both.</summary>
internal static class SharedText
{
    // Bits of a `binary` are a text of bits to MySQL, and a number to MariaDB.
    private const string BitSigns = "&|^~";

    /// <summary>Whether both servers read the text, and alike. One that is in doubt is not.</summary>
    public static bool IsShared(string text)
    {
        // A comment that one of the servers executes.
        if (text.IndexOf("/*!", StringComparison.Ordinal) >= 0 || text.IndexOf("/*M!", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        Token before = default, token = default;
        foreach (var next in Tokens(text))
        {
            if (!IsShared(before, token, next))
            {
                return false;
            }

            (before, token) = (token, next);
        }

        return true;
    }

    private static bool IsShared(Token before, Token token, Token next) => token.Kind switch
    {
        TokenKind.Word => !SharedWords.Own.Contains(token.Text) && !IsOfOneCollation(token.Text) &&
            (!next.IsSymbol("(") || IsCallShared(before, token)),
        TokenKind.Symbol or TokenKind.Bad => !IsOwnSign(token, next),
        _ => true,
    };

    private static bool IsCallShared(Token before, Token name) =>
        SharedWords.Functions.Contains(name.Text) || SharedWords.NoCalls.Contains(name.Text) || before.IsSymbol(".") ||
        (before.Kind == TokenKind.Word && SharedWords.BeforeNames.Contains(before.Text));

    private static bool IsOfOneCollation(string word) =>
        !Collations.IsShared(word.ToLowerInvariant()) || word.StartsWith("uca1400", StringComparison.OrdinalIgnoreCase);

    // `->` reads from a document, `@@` asks the server for its settings, `<<` and `>>` move bits.
    private static bool IsOwnSign(Token token, Token next)
    {
        var isJoined = next.Start == token.End && next.Kind is TokenKind.Symbol or TokenKind.Bad;
        return token.Text is "-" or "@" or "<" or ">" ? isJoined && next.Text == (token.Text == "-" ? ">" : token.Text)
            : token.Text.Length == 1 && BitSigns.IndexOf(token.Text[0]) >= 0;
    }

    // The signs of statements are none of expressions: each is a token of its own.
    private static IEnumerable<Token> Tokens(string text)
    {
        for (var position = 0; ;)
        {
            var token = Tokenizer.Read(text, position, ExpressionSyntax.Instance);
            if (token.Kind == TokenKind.Bad && token.Start < text.Length)
            {
                token = token with { Text = text.Substring(token.Start, 1), End = token.Start + 1 };
            }

            position = token.End;
            yield return token;
            if (token.Kind == TokenKind.End || token.Start == text.Length)
            {
                yield break;
            }
        }
    }
}
