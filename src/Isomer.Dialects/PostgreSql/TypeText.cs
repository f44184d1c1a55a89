using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>Finds where a type ends in expression text: <c>timestamp(3) without time zone</c>, <c>s."My Type"</c>, <c>text[]</c>.</summary>
internal static class TypeText
{
    // The words that may follow the first word of a type.
    private static readonly HashSet<string> MoreWords =
        new(StringComparer.OrdinalIgnoreCase) { "precision", "varying", "with", "without", "time", "zone" };

    public static CanonicalType? Read(string text, ref int position, out string? error)
    {
        var start = position;
        var syntax = ExpressionSyntax.Instance;
        var token = Tokenizer.Read(text, position, syntax);
        if (token.Kind is not (TokenKind.Word or TokenKind.QuotedName))
        {
            error = "a type is missing";
            return null;
        }

        do
        {
            position = token.End;
            token = Tokenizer.Read(text, position, syntax);
            var isPartOf = token.IsSymbol(".") || (token.Kind == TokenKind.Word && MoreWords.Contains(token.Text));
            if (token.IsSymbol("("))
            {
                var close = text.IndexOf(')', token.End);
                token = close < 0 ? token : new(TokenKind.Symbol, ")", close, close + 1);
                isPartOf = close >= 0;
            }
            else if (token.IsSymbol("["))
            {
                token = Tokenizer.Read(text, token.End, syntax);
                isPartOf = token.IsSymbol("]");
            }
            else if (token.IsSymbol("."))
            {
                token = Tokenizer.Read(text, token.End, syntax);
            }

            if (!isPartOf)
            {
                break;
            }
        }
        while (true);

        error = null;
        return TypeMap.Parse(text.Substring(start, position - start));
    }
}
