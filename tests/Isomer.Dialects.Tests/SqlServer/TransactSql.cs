using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Isomer.Dialects.Tests.SqlServer;

/// <summary>Transact-SQL's own parser, of the grammar of version 2016: the oldest that the dialect is written for.</summary>
internal static class TransactSql
{
    public static void Verify(string sql)
    {
        var errors = Errors(sql);
        Assert.True(errors.Count == 0, string.Join("\n", errors) + "\n" + sql);
    }

    /// <summary>What the parser says against a batch or a script.</summary>
    public static IReadOnlyList<string> Errors(string sql)
    {
        new TSql130Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return [.. errors.Select(e => $"({e.Line},{e.Column}) {e.Message}")];
    }
}
