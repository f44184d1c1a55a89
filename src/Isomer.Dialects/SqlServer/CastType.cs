using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>Types in expression text: <c>[decimal](12,2)</c>, <c>nvarchar(max)</c>, <c>[dbo].[Flag]</c>.</summary>
internal static class CastType
{
    /// <summary>The type at a position; one that no row has stays <c>other</c>.</summary>
    public static CanonicalType? Read(string text, ref int position, out string? error)
    {
        var syntax = ExpressionSyntax.Instance;
        var name = new StringBuilder();
        while (true)
        {
            var token = Tokenizer.Read(text, position, syntax);
            if (token.Kind is not (TokenKind.Word or TokenKind.QuotedName))
            {
                error = "a type is missing";
                return null;
            }

            name.Append(token.Text);
            position = token.End;
            token = Tokenizer.Read(text, position, syntax);
            if (!token.IsSymbol("."))
            {
                break;
            }

            name.Append('.');
            position = token.End;
        }

        error = null;
        var open = Tokenizer.Read(text, position, syntax);
        if (open.IsSymbol("("))
        {
            var close = text.IndexOf(')', open.End);
            if (close < 0)
            {
                error = "a type does not end";
                return null;
            }

            name.Append(text, open.Start, close + 1 - open.Start);
            position = close + 1;
        }

        return TypeMap.Parse(name.ToString());
    }
}
