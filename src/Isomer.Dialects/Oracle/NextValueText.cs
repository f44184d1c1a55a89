using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary><c>"SHOP"."ORDERS_SEQ".NEXTVAL</c>: names and a word, with points between them.</summary>
internal static class NextValueText
{
    /// <summary>The sequence's next value; null for any other text.</summary>
    public static NextValueExpression? Parse(string text)
    {
        var names = new List<string>();
        for (var position = 0; ;)
        {
            var name = Tokenizer.Read(text, position, ExpressionSyntax.Instance);
            var after = Tokenizer.Read(text, name.End, ExpressionSyntax.Instance);
            if (after.Kind == TokenKind.End)
            {
                return !name.IsWord("nextval") ? null
                    : names.Count == 1 ? new(new(names[0]))
                    : names.Count == 2 ? new(new(names[0], names[1]))
                    : null;
            }

            if (name.Kind is not (TokenKind.Word or TokenKind.QuotedName) || !after.IsSymbol("."))
            {
                return null;
            }

            names.Add(name.Kind == TokenKind.Word ? name.Text.ToUpperInvariant() : name.Text);
            position = after.End;
        }
    }
}
