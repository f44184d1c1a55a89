using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

/// <summary>What becomes of a collation, and of what compares by it.</summary>
public sealed class CollationTests
{
    [Theory]
    [InlineData("mariadb:utf8mb4_general_ci", "postgresql", null, "ISO2167")]
    [InlineData("mariadb:utf8mb4_uca1400_as_ci", "postgresql", null, "ISO2166")]
    [InlineData("mysql:utf8mb4_bin", "postgresql", null, "ISO2168")]
    [InlineData("mysql:utf8mb4_0900_as_cs", "postgresql", null, "ISO2169")]
    [InlineData("postgresql:de_DE.utf8", "oracle", null, "ISO2169")]
    [InlineData("sqlserver:French_100_BIN2", "sqlite", "rtrim", "ISO2190")]
    [InlineData("sqlserver:Latin1_General_CI_AS", "sqlite", null, "ISO2166")]
    [InlineData("oracle:GENERIC_M_AI", "sqlite", null, "ISO2167")]
    [InlineData("mariadb:utf8mb4_general_ci", "sqlserver", "ci_ai", "ISO2190")]
    [InlineData("sqlserver:Latin1_General_CI_AS", "mysql", "ci", "ISO2190")]
    [InlineData("nocase", "mariadb", "ci", "ISO2190")]
    [InlineData("mysql:utf8mb4_de_pb_0900_ai_ci", "mariadb", "ci_ai", "ISO2190")]
    [InlineData("mysql:latin1_swedish_ci", "mariadb", "mariadb:latin1_swedish_ci", null)]
    [InlineData("mariadb:utf8mb4_unicode_ci", "mysql", "mysql:utf8mb4_unicode_ci", null)]
    public void A_collation_goes_over_by_what_it_takes_for_equal(string collation, string engine, string? kept, string? code)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var projection = dialect.Project(Blueprints.Tables(
            $$""" "t": { "columns": { "a": { "type": "string(9) collation={{collation}}" } } } """,
            collation.Contains(':') ? collation.Split(':')[0] : null));
        Assert.Equal(kept, projection.Schema.Tables[0].Columns[0].Type.GetFacet("collation"));
        Assert.Equal(
            code is null ? [] : [code],
            projection.Anomalies.Select(a => a.Code.Id).Where(id => id is "ISO2190" or "ISO2166" or "ISO2167" or "ISO2168" or "ISO2169"));
    }

    [Theory]
    [InlineData("case when a = 'x' then 1 else 2 end")]
    [InlineData("case a when 'x' then 1 else 2 end")]
    [InlineData("case when lower(a) in ('x', 'y') then 1 else 2 end")]
    [InlineData("case when nullif(a, 'x') is null then 1 else 2 end")]
    [InlineData("case when a between 'x' and 'y' then 1 else 2 end")]
    public void A_formula_that_compares_by_a_collation_which_is_lost_is_not_computed(string formula)
    {
        var projection = ToPostgreSql($$""" , "g": { "type": "int32", "nullable": true, "generated": { "stored": "{{formula}}" } } """, "");
        Assert.Null(projection.Schema.Tables[0].Columns[1].Generated);
        var plain = Assert.Single(projection.Anomalies, a => a.Code == Codes.GeneratedBecomesPlain);
        Assert.Contains("collation", plain.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_that_compares_nothing_is_computed()
    {
        var projection = ToPostgreSql(""" , "g": { "type": "text", "nullable": true, "generated": { "stored": "a || 'x'" } } """, "");
        Assert.NotNull(projection.Schema.Tables[0].Columns[1].Generated);
    }

    [Fact]
    public void A_formula_over_texts_is_not_computed_where_blanks_at_their_end_do_not_count()
    {
        var projection = DialectRegistry.Find("sqlserver")!.Project(Blueprints.Tables(
            """
            "t": { "columns": { "a": { "type": "string(9)" },
              "g": { "type": "int32", "nullable": true, "generated": { "stored": "case when a = 'x' then 1 else 2 end" } } } }
            """,
            "postgresql"));
        Assert.Null(projection.Schema.Tables[0].Columns[1].Generated);
        Assert.Contains(projection.Anomalies, a => a.Code == Codes.GeneratedBecomesPlain);
    }

    [Fact]
    public void A_check_that_compares_by_a_collation_which_is_lost_stands_and_is_told()
    {
        var projection = ToPostgreSql("", """ , "checks": { "ck": "a in ('x', 'y')", "other": "length(a) > 1" } """);
        Assert.Equal(2, projection.Schema.Tables[0].Checks.Count);
        var told = Assert.Single(projection.Anomalies, a => a.Code == Codes.ComparisonChanged);
        Assert.Equal("tables/t/checks/ck", told.Target);
    }

    private static Projection ToPostgreSql(string columns, string rest) => DialectRegistry.Find("postgresql")!.Project(Blueprints.Tables(
        $$""" "t": { "columns": { "a": { "type": "string(9) collation=mariadb:utf8mb4_general_ci" }{{columns}} }{{rest}} } """, "mariadb"));
}
