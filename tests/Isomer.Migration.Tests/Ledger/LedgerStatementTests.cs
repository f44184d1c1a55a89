using Isomer.Dialects;
using Isomer.Dialects.Tests.SqlServer;
using Isomer.Migration.Ledger;

namespace Isomer.Migration.Tests.Ledger;

public class LedgerStatementTests
{
    [Fact]
    public void The_ledgers_tables_are_Transact_SQL_on_SQL_Server()
    {
        var statements = LedgerSchema.CreateStatements(DialectRegistry.Find("sqlserver")!).ToList();

        Assert.Equal(4, statements.Count(s => s.StartsWith("CREATE TABLE [dbo].[isomer_", StringComparison.Ordinal)));
        Assert.All(statements, TransactSql.Verify);
    }
}
