using Isomer.Schema;

namespace Isomer.Dialects.Tests.Types;

/// <summary>The facet <c>collation=rtrim</c>: what it takes for one is one in a unique key, wherever an engine has it.</summary>
public sealed class TrailingBlankTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("mariadb")]
    public async Task A_key_takes_texts_for_one_that_differ_in_blanks_at_the_end_alone(string engine)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var projection = dialect.Project(Blueprints.Tables("""
            "t": { "columns": { "s": { "type": "string(20) collation=rtrim" } }, "indexes": { "ux": { "unique": true, "columns": ["s"] } } }
            """));
        Assert.Empty(projection.Anomalies);
        await using var database = await LiveDatabase.CreateAsync(dialect);
        Assert.SkipWhen(database is null, $"no server of {dialect.DisplayName} is named");
        await database!.RunAsync(dialect.Plan(Creation.ChangesOf(projection.Schema), Blueprint.Empty, projection.Schema));

        Assert.True(await database.TryAsync("INSERT INTO t VALUES ('a')"));
        Assert.False(await database.TryAsync("INSERT INTO t VALUES ('a  ')"));
        Assert.True(await database.TryAsync("INSERT INTO t VALUES ('A'), (' a')"));
    }

    [Theory]
    [InlineData("mysql", "mysql:utf8mb4_bin", "rtrim")]
    [InlineData("mariadb", "mariadb:utf8mb4_bin", "rtrim")]
    [InlineData("mariadb", "mariadb:utf8mb4_uca1400_nopad_as_ci", "ci")]
    [InlineData("mariadb", "mariadb:utf8mb4_nopad_bin", null)]
    [InlineData("mariadb", "mariadb:latin1_swedish_ci", "mariadb:latin1_swedish_ci")]
    [InlineData("sqlserver", "rtrim", null)]
    [InlineData("sqlserver", "sqlserver:Latin1_General_100_BIN2", null)]
    public void A_collation_under_the_engines_own_name_is_held_as_the_portable_one(string engine, string collation, string? held)
    {
        var projection = DialectRegistry.Find(engine)!.Project(Blueprints.Tables(
            $$"""  "t": { "columns": { "s": { "type": "string(20) collation={{collation}}" } } } """));
        Assert.Equal(held, projection.Schema.Tables[0].Columns[0].Type.GetFacet(FacetNames.Collation));
        Assert.Empty(projection.Anomalies);
    }
}
