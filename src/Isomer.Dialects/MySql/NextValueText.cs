using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary><c>nextval(`shop`.`orders_seq`)</c>: the one call whose argument is a name with its schema.</summary>
internal static class NextValueText
{
    /// <summary>The sequence's next value; null for any other text.</summary>
    public static NextValueExpression? Parse(string text)
    {
        var position = 0;
        Token Next()
        {
            var token = Tokenizer.Read(text, position, ExpressionSyntax.Instance);
            position = token.End;
            return token;
        }

        if (!Next().IsWord("nextval") || !Next().IsSymbol("(") || Next() is not { Kind: TokenKind.QuotedName } first)
        {
            return null;
        }

        var after = Next();
        if (after.IsSymbol(")"))
        {
            return Next().Kind == TokenKind.End ? new(new(first.Text)) : null;
        }

        return after.IsSymbol(".") && Next() is { Kind: TokenKind.QuotedName } second && Next().IsSymbol(")")
            && Next().Kind == TokenKind.End
            ? new(new(first.Text, second.Text))
            : null;
    }
}
