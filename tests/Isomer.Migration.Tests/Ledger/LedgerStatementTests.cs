using System.Text.RegularExpressions;
using Isomer.Dialects;
using Isomer.Dialects.Tests.SqlServer;
using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Ledger;

public partial class LedgerStatementTests
{
    // Every text of the store that is a statement, with the list of columns that some share put in.
    [Fact]
    public void Every_statement_of_the_ledger_is_Transact_SQL()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "Isomer.Migration", "Ledger", "LedgerStore.cs"));
        var texts = Text().Matches(source).Select(m => m.Value.Trim('"').Trim()).ToList();
        var columns = texts.Single(t => t.StartsWith("run_id, table_name", StringComparison.Ordinal));
        var statements =
            texts.Where(t => Verb().IsMatch(t)).Select(t => t.Replace("{ChunkColumns}", columns, StringComparison.Ordinal)).ToList();

        Assert.InRange(statements.Count, 15, 40);
        Assert.All(statements, TransactSql.Verify);
    }

    [Fact]
    public void The_question_whether_a_table_holds_rows_is_Transact_SQL() =>
        TransactSql.Verify(DestinationProbe.Query(DialectRegistry.Require("sqlserver"), new("or]ders", "it's")));

    [Fact]
    public void The_ledgers_tables_are_Transact_SQL_on_SQL_Server()
    {
        var statements = LedgerSchema.CreateStatements(DialectRegistry.Find("sqlserver")!).ToList();

        Assert.Equal(4, statements.Count(s => s.StartsWith("CREATE TABLE [dbo].[isomer_", StringComparison.Ordinal)));
        Assert.All(statements, TransactSql.Verify);
    }

    [GeneratedRegex("\"\"\"[^\"]+\"\"\"|\"[^\"]+\"")]
    private static partial Regex Text();

    [GeneratedRegex("^(SELECT|INSERT|UPDATE|DELETE) ")]
    private static partial Regex Verb();
}
