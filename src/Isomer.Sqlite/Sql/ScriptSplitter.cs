namespace Isomer.Sqlite.Sql;

/// <summary>Splits a script into statements. A trigger's body holds semicolons; it ends at <c>; END ;</c>.</summary>
/// <remarks>The rule is that of sqlite3_complete: https://www.sqlite.org/c3ref/complete.html.</remarks>
internal static class ScriptSplitter
{
    public static IEnumerable<Range> Split(string sql)
    {
        var tokens = Tokenizer.Split(sql);
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.End && (tokens[i].Kind != TokenKind.Semicolon || !IsEnd(sql, tokens, first, i)))
            {
                continue;
            }

            if (i > first)
            {
                yield return new(tokens[first].Start, tokens[i].Start);
            }

            first = i + 1;
        }
    }

    private static bool IsEnd(string sql, List<Token> tokens, int first, int semicolon) =>
        !IsTrigger(sql, tokens, first)
        || (semicolon - 2 > first && IsWord(sql, tokens[semicolon - 1], "END") && tokens[semicolon - 2].Kind == TokenKind.Semicolon);

    private static bool IsTrigger(string sql, List<Token> tokens, int first)
    {
        if (!IsWord(sql, tokens[first], "CREATE"))
        {
            return false;
        }

        // The last token is the end, which no statement begins with: there is always a next one.
        var next = IsWord(sql, tokens[first + 1], "TEMP") || IsWord(sql, tokens[first + 1], "TEMPORARY") ? first + 2 : first + 1;
        return IsWord(sql, tokens[next], "TRIGGER");
    }

    private static bool IsWord(string sql, Token token, string word) =>
        token.Kind == TokenKind.Word && sql.AsSpan(token.Start, token.End - token.Start).Equals(word, StringComparison.OrdinalIgnoreCase);
}
