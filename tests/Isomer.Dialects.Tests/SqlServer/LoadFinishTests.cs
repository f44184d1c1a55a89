namespace Isomer.Dialects.Tests.SqlServer;

public sealed class LoadFinishTests
{
    private static readonly Dialect SqlServer = DialectRegistry.Require("sqlserver");

    // A bulk load looks at neither checks nor foreign keys.
    [Fact]
    public void Checks_and_foreign_keys_are_validated_over_all_rows_after_the_load()
    {
        var projection = SqlServer.Project(Blueprints.Tables(
            """
            "a": { "columns": { "id": { "type": "int32" } }, "primaryKey": { "columns": ["id"] }, "checks": { "ck_a": "id > 0" } },
            "b": { "columns": { "id": { "type": "int32" }, "a_id": { "type": "int32", "nullable": true } }, "primaryKey": { "columns": ["id"] },
              "foreignKeys": { "fk_b": { "columns": ["a_id"], "references": "a(id)" } }, "checks": { "ck_b": "id > 1" } },
            "plain": { "columns": { "id": { "type": "int32" } } }
            """,
            "postgresql"));

        var statements = SqlServer.FinishLoad(projection.Schema).Select(s => s.Sql)
            .Where(s => s.Contains("WITH CHECK CHECK CONSTRAINT", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, statements.Count);
        Assert.EndsWith("ALTER TABLE [dbo].[a] WITH CHECK CHECK CONSTRAINT [ck_a]", statements[0], StringComparison.Ordinal);
        Assert.Contains("ALTER TABLE [dbo].[b] WITH CHECK CHECK CONSTRAINT ", statements[1], StringComparison.Ordinal);
        Assert.Contains("[fk_b]", statements[1], StringComparison.Ordinal);
        Assert.Contains("[ck_b]", statements[1], StringComparison.Ordinal);
        Assert.All(statements, TransactSql.Verify);
    }

    [Fact]
    public void A_variant_that_would_stop_the_copy_is_told()
    {
        var blueprint = Blueprints.Tables(
            """ "t": { "columns": { "id": { "type": "int32" }, "v": { "type": "other(sqlserver:sql_variant)", "nullable": true } } } """, "sqlserver");

        Assert.Equal(["ISO2187"], SqlServer.Project(blueprint).Anomalies.Select(a => a.Code.Id));
        Assert.DoesNotContain("ISO2187", DialectRegistry.Require("postgresql").Project(blueprint).Anomalies.Select(a => a.Code.Id));
    }
}
