namespace Isomer.Dialects.Tests.SqlServer;

/// <summary>A parser that took everything would prove nothing.</summary>
public sealed class TransactSqlTests
{
    [Theory]
    [InlineData("CREATE TABLE [t] ([a] int NULL")]
    [InlineData("CREATE TABLE [t] ([a] int AUTO_INCREMENT)")]
    [InlineData("ALTER TABLE [t] ADD CHECK ([flag])")]
    [InlineData("SELECT 1 WHERE [a] IS NOT DISTINCT FROM [b]")]
    [InlineData("CREATE INDEX [i] ON [t] ([a]) WHERE [a] > 1 OR [b] = 2")]
    public void The_parser_refuses_what_the_server_refuses(string sql) => Assert.NotEmpty(TransactSql.Errors(sql));
}
