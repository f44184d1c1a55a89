using Isomer.Schema;

namespace Isomer.Sqlite.Sql;

/// <summary>Reads the parts of a key or index: <c>column or expression [COLLATE name] [ASC | DESC], …</c></summary>
internal static class KeyParts
{
    /// <summary>The parts up to, not with, the closing parenthesis; null where they do not end.</summary>
    public static EquatableArray<KeyPart>? Take(TokenReader tokens)
    {
        var parts = new List<KeyPart>();
        do
        {
            if (TakePart(tokens) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }
        while (tokens.Take(TokenKind.Comma));
        return parts.ToEquatableArray();
    }

    private static KeyPart? TakePart(TokenReader tokens)
    {
        var start = tokens.Mark;
        var column = tokens.TakeName();
        var isColumn = column is not null && IsEndOfKey(tokens);
        while (!IsEndOfKey(tokens))
        {
            if (!tokens.SkipOne())
            {
                return null;
            }
        }

        if (tokens.Mark == start)
        {
            return null;
        }

        var expression = isColumn ? null : tokens.TextSince(start);
        string? collation = null;
        if (tokens.TakeWords("COLLATE") && (collation = tokens.TakeName()) is null)
        {
            return null;
        }

        var isDescending = !tokens.TakeWords("ASC") && tokens.TakeWords("DESC");
        return new(isColumn ? column : null, expression, collation, isDescending);
    }

    private static bool IsEndOfKey(TokenReader tokens) =>
        tokens.Kind is TokenKind.Comma or TokenKind.Close
        || tokens.IsAnyWord("COLLATE", "ASC", "DESC", "AUTOINCREMENT");
}
