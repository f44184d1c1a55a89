using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

public class FunctionChangesTests
{
    [Theory]
    [InlineData("postgresql", "sqlite", "lower(tx)", "lower('É'), 'é' before, is 'É'")]
    [InlineData("sqlite", "mariadb", "lower(tx)", "lower('É'), 'É' before, is 'é'")]
    [InlineData("mysql", "sqlite", "trim(upper(tx))", "upper('é'), 'É' before, is 'é'")]
    [InlineData("postgresql", "sqlite", "case when tx ilike 'a%' then tx end", "'É' ilike 'é', true before, is false")]
    [InlineData("postgresql", "sqlite", "case when round(f) > 1 then tx end", "round(2.5), 2 before, is 3")]
    [InlineData("sqlite", "postgresql", "case when round(f) > 1 then tx end", "round(2.5), 3 before, is 2")]
    public void A_function_that_differs_for_some_arguments_is_told_and_stays(string from, string to, string formula, string witness)
    {
        var projection = Project(from, to, formula);

        Assert.NotNull(projection.Tables[0].Table.Columns[3].Generated);
        var told = Assert.Single(projection.Anomalies, a => a.Code == Codes.FunctionChanged);
        Assert.Equal("tables/t/columns/g", told.Target);
        Assert.EndsWith($"(behaviour): {witness}.", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql", "mariadb", "lower(tx)")]
    [InlineData("sqlite", "sqlite", "lower(tx)")]
    [InlineData("sqlite", "sqlserver", "case when round(f) > 1 then tx end")]
    [InlineData("postgresql", "sqlite", "case when i > 1 then tx end")]
    [InlineData("postgresql", "sqlite", "lower(c)")]
    public void One_that_does_not_is_not_told(string from, string to, string formula) =>
        Assert.DoesNotContain(Project(from, to, formula).Anomalies, a => a.Code == Codes.FunctionChanged);

    [Fact]
    public void Checks_and_keys_are_told_as_well()
    {
        var projection = DialectRegistry.Require("sqlite").Project(Blueprints.Tables("""
            "t": { "columns": { "id": { "type": "int32" }, "tx": { "type": "text" } },
              "checks": { "ck": "lower(tx) = tx" }, "indexes": { "ix": { "columns": [{ "expression": "upper(tx)" }] } } }
            """, "postgresql"));

        Assert.Equal(
            ["tables/t/checks/ck", "tables/t/indexes/ix"],
            projection.Anomalies.Where(a => a.Code == Codes.FunctionChanged).Select(a => a.Target).Order());
    }

    private static Projection Project(string from, string to, string formula) => DialectRegistry.Require(to).Project(Blueprints.Tables($$"""
        "t": { "columns": { "i": { "type": "int32" }, "f": { "type": "float64" }, "tx": { "type": "text" },
          "g": { "type": "text", "nullable": true, "generated": { "stored": "{{formula}}" } },
          "c": { "type": "string(6) fixed" } } }
        """, from));
}
