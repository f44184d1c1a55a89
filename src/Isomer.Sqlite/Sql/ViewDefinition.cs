namespace Isomer.Sqlite.Sql;

/// <summary>What the text of a <c>CREATE VIEW</c> says.</summary>
/// <param name="Columns">The column list with its parentheses, as written; null for none.</param>
/// <param name="Query">What follows <c>AS</c>, as written.</param>
internal sealed record ViewDefinition(string? Columns, string Query)
{
    /// <summary>The definition; null for a text that is no <c>CREATE VIEW</c>.</summary>
    public static ViewDefinition? Parse(string sql)
    {
        var tokens = new TokenReader(sql);
        if (!StatementHead.Take(tokens, "VIEW"))
        {
            return null;
        }

        var columns = tokens.TakeParenthesized();
        return tokens.TakeWords("AS") && !tokens.AtEnd
            ? new(columns is null ? null : "(" + columns + ")", tokens.Rest())
            : null;
    }
}
