using Isomer.Schema;

namespace Isomer.Dialects.Tests.Projecting;

public class KeyComparisonTests
{
    [Theory]
    [InlineData("postgresql", "text collation=ci", "mariadb", "ISO2175")]
    [InlineData("postgresql", "text collation=ci", "mysql", "ISO2175")]
    [InlineData("postgresql", "text collation=ci", "sqlserver", "ISO2080 ISO2175")]
    [InlineData("mysql", "string(9) collation=ci_ai", "mariadb", "ISO2175")]
    [InlineData("postgresql", "text collation=ci", "oracle", "")]
    [InlineData("postgresql", "text collation=ci", "sqlite", "")]
    [InlineData("mariadb", "string(9) collation=ci", "postgresql", "")]
    [InlineData("mariadb", "string(9) collation=ci", "mariadb", "")]
    [InlineData("sqlite", "string(9) collation=nocase", "mariadb", "ISO2175")]
    [InlineData("mysql", "string(9) collation=mysql:latin1_swedish_ci", "postgresql", "")]
    [InlineData("postgresql", "string(9)", "mariadb", "")]
    [InlineData("postgresql", "string(9)", "sqlite", "")]
    [InlineData("sqlite", "string(9)", "postgresql", "")]
    [InlineData("sqlite", "string(9)", "sqlserver", "ISO2080")]
    [InlineData("sqlite", "string(9) fixed", "postgresql", "ISO2176")]
    [InlineData("sqlite", "string(9) fixed", "mariadb", "ISO2176")]
    [InlineData("sqlite", "string(9) fixed", "sqlserver", "ISO2080")]
    [InlineData("sqlite", "string(9) fixed", "oracle", "ISO2176")]
    [InlineData("postgresql", "string(9) fixed", "sqlserver", "")]
    [InlineData("postgresql", "int64", "sqlserver", "")]
    [InlineData("mysql", "string(9) collation=mysql:utf8mb4_general_ci", "mariadb", "")]
    [InlineData("mysql", "string(9) collation=mysql:utf8mb4_general_ci", "sqlserver", "ISO2175")]
    [InlineData("mysql", "string(9) collation=mysql:utf8mb4_0900_as_cs", "postgresql", "")]
    [InlineData("sqlserver", "string(9) collation=sqlserver:SQL_Latin1_General_CP1_CI_AS", "mysql", "ISO2175")]
    [InlineData("sqlite", "string(9) collation=rtrim", "mariadb", "")]
    [InlineData("sqlite", "string(9) collation=rtrim", "sqlserver", "")]
    [InlineData("mysql", "string(9) collation=mysql:latin1_bin", "mariadb", "")]
    public void A_text_key_is_told_where_the_destination_takes_more_for_one(string from, string type, string to, string codes)
    {
        var projection = DialectRegistry.Find(to)!.Project(Blueprints.Tables($$"""
            "t": { "columns": { "k": { "type": "{{type}}" } }, "unique": { "uq": { "columns": ["k"] } } }
            """, from));

        Assert.Equal(codes, string.Join(' ', projection.KeyNarrowings.Select(k => k.Anomaly.Code.Id)));
        Assert.All(projection.KeyNarrowings, k => Assert.Contains(k.Anomaly, projection.Anomalies));
        Assert.All(projection.KeyNarrowings, k => Assert.Equal("tables/t/unique/uq", k.Key.Target));
    }

    [Theory]
    [InlineData("sqlserver", true, false, "Equal", "ISO2083")]
    [InlineData("sqlserver", false, false, "Distinct", "")]
    [InlineData("oracle", false, false, "EqualUnlessAll", "ISO2102")]
    [InlineData("oracle", false, true, "EqualUnlessAll", "ISO2177")]
    [InlineData("mariadb", false, false, null, "")]
    public void Rows_with_NULL_compare_as_the_destination_has_it(
        string to, bool isReferred, bool nullsNotDistinct, string? nulls, string codes)
    {
        var dialect = DialectRegistry.Find(to)!;
        var reference = isReferred
            ? """
              , "c": { "columns": { "a": { "type": "int64" }, "b": { "type": "string(9)" } },
                "foreignKeys": { "fk": { "columns": ["a", "b"], "references": "t(a, b)" } } }
              """
            : "";
        var projection = dialect.Project(Blueprints.Tables($$"""
            "t": { "columns": { "a": { "type": "int64" }, "b": { "type": "string(9)", "nullable": true } },
              "unique": { "uq": { "columns": ["a", "b"]{{(nullsNotDistinct ? ", \"nullsNotDistinct\": true" : "")}} } } }{{reference}}
            """, "postgresql"));

        var aboutNull = projection.KeyNarrowings.Where(k => k.IsAboutNull).ToList();
        Assert.Equal(codes, string.Join(' ', aboutNull.Select(k => k.Anomaly.Code.Id)));
        Assert.Equal(nulls, projection.KeyNarrowings.Select(k => k.Key.Nulls.ToString()).Distinct().SingleOrDefault());
        Assert.All(projection.KeyNarrowings, k => Assert.Equal(["a", "b"], k.Key.Parts.Select(p => p.Column)));
        Assert.All(projection.KeyNarrowings, k => Assert.Equal(to == "oracle", k.Key.Parts[1].EmptyIsNull));
    }

    [Fact]
    public void A_key_with_an_expression_has_no_parts_and_its_NULLs_are_told()
    {
        var projection = DialectRegistry.Find("oracle")!.Project(Blueprints.Tables("""
            "t": { "columns": { "a": { "type": "int64" }, "b": { "type": "string(9)", "nullable": true } },
              "indexes": { "ux": { "unique": true, "columns": ["a", { "expression": "lower(b)" }] } } }
            """, "postgresql"));

        var key = Assert.Single(projection.KeyNarrowings);
        Assert.Equal("ISO2102", key.Anomaly.Code.Id);
        Assert.Equal(["a"], key.Key.Columns);
        Assert.Empty(key.Key.Parts);
    }

    [Theory]
    [InlineData("mariadb", "mariadb:utf8mb4_german2_ci", TextFold.Unknown)]
    [InlineData("mysql", "mysql:utf8mb4_0900_as_cs", TextFold.Unknown)]
    [InlineData("oracle", "oracle:BINARY_CI", TextFold.Unknown)]
    [InlineData("sqlserver", "ci_ai", TextFold.CaseAndAccents)]
    [InlineData("mariadb", "ci", TextFold.Case)]
    [InlineData("mysql", "mysql:latin1_bin", TextFold.None)]
    [InlineData("sqlserver", "sqlserver:Latin1_General_BIN2", null)]
    [InlineData("oracle", "oracle:BINARY", null)]
    public void A_collation_that_the_mapping_gives_a_key(string engine, string collation, TextFold? fold)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var blueprint = Blueprints.Tables(
            """ "t": { "columns": { "k": { "type": "string(9)" } }, "primaryKey": { "columns": ["k"] } } """, engine);
        var mapped = MappingJson.Read(
            $$"""{ "mapping": 1, "tables": { "t": { "columns": { "k": { "type": "string(9) collation={{collation}}" } } } } }""", null)
            .Value!.Apply(blueprint).Value!;

        var narrowings = dialect.Project(mapped.Target, ProjectionOptions.Default with { Tables = mapped.Tables }).KeyNarrowings
            .Where(k => k.Anomaly.Code.Id == "ISO2175").ToList();

        Assert.Equal(fold, narrowings.Select(n => (TextFold?)n.Key.Parts[0].Fold).SingleOrDefault());
        Assert.All(narrowings, n => Assert.Null(n.Key.Name));
    }
}
