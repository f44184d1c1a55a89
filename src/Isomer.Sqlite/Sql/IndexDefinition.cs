using Isomer.Schema;

namespace Isomer.Sqlite.Sql;

/// <summary>What the text of a <c>CREATE INDEX</c> says.</summary>
/// <param name="Parts">The key.</param>
/// <param name="Filter">The predicate of a partial index; null for none.</param>
internal sealed record IndexDefinition(EquatableArray<KeyPart> Parts, string? Filter)
{
    /// <summary>The definition; null for a text that is no whole <c>CREATE INDEX</c>.</summary>
    public static IndexDefinition? Parse(string sql)
    {
        var tokens = new TokenReader(sql);
        if (!StatementHead.Take(tokens, "INDEX") || !tokens.TakeWords("ON") || tokens.TakeName() is null || !tokens.Take(TokenKind.Open)
            || KeyParts.Take(tokens) is not { } parts || !tokens.Take(TokenKind.Close))
        {
            return null;
        }

        if (tokens.AtEnd)
        {
            return new(parts, null);
        }

        if (!tokens.TakeWords("WHERE"))
        {
            return null;
        }

        var start = tokens.Mark;
        while (!tokens.AtEnd)
        {
            if (!tokens.SkipOne())
            {
                return null;
            }
        }

        return tokens.Mark > start ? new(parts, tokens.TextSince(start)) : null;
    }
}
