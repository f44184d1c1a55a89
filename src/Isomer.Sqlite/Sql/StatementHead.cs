namespace Isomer.Sqlite.Sql;

/// <summary>The words before the body of a <c>CREATE</c> statement.</summary>
internal static class StatementHead
{
    /// <summary>Takes <c>CREATE [TEMP] kind [IF NOT EXISTS] [schema.]name</c>; false where the statement is another.</summary>
    public static bool Take(TokenReader tokens, string kind)
    {
        if (!tokens.TakeWords("CREATE"))
        {
            return false;
        }

        _ = tokens.TakeWords("TEMP") || tokens.TakeWords("TEMPORARY") || tokens.TakeWords("UNIQUE");
        return TakeNamed(tokens, kind);
    }

    /// <summary>Takes <c>kind [IF NOT EXISTS] [schema.]name</c>.</summary>
    public static bool TakeNamed(TokenReader tokens, string kind)
    {
        if (!tokens.TakeWords(kind))
        {
            return false;
        }

        tokens.TakeWords("IF", "NOT", "EXISTS");
        return tokens.TakeName() is not null && (!tokens.Take(TokenKind.Dot) || tokens.TakeName() is not null);
    }
}
