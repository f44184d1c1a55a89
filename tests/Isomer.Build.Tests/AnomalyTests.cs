using Isomer.Build.Tests.Harness;

namespace Isomer.Build.Tests;

[Collection(PackagesCollection.Name)]
public class AnomalyTests(Packages packages)
{
    // A function of SQLite alone: the default has no form on PostgreSQL.
    private const string Script = """
        CREATE TABLE things (
            id INTEGER NOT NULL PRIMARY KEY,
            touched REAL DEFAULT (julianday(0))
        );
        """;

    [Fact]
    public async Task An_anomaly_is_a_warning_at_its_line_in_the_blueprint()
    {
        using var consumer = new Consumer(packages, """Engine="Sqlite" Script="legacy.sql" Targets="PostgreSql" """);
        consumer.Folder.Write("legacy.sql", Script);
        (await consumer.BuildAsync("-t:XRay")).MustSucceed();

        var build = await consumer.BuildAsync();

        build.MustSucceed();
        var line = 1 + Array.FindIndex(
            consumer.Folder.Read("shop.blueprint.json").Split('\n'), l => l.Contains("\"touched\"", StringComparison.Ordinal));
        Assert.Contains(build.Lines("warning ISO2"), l => l.Contains($"shop.blueprint.json({line},", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_blueprint_fails_the_build_at_its_line()
    {
        using var consumer = new Consumer(packages, """Engine="Sqlite" Script="legacy.sql" Targets="PostgreSql" """);
        consumer.Folder.Write("shop.blueprint.json", "{\n  \"blueprint\": 1,\n  \"tabels\": {}\n}\n");

        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("shop.blueprint.json(3,", Assert.Single(build.Lines("error ISO1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blueprint_that_was_never_x_rayed_is_a_warning()
    {
        using var consumer = new Consumer(
            packages, """Engine="Sqlite" Script="legacy.sql" Targets="PostgreSql" """, "<IsomerGenerateMain>false</IsomerGenerateMain>");
        consumer.Folder.Write("Program.cs", "return 0;");

        var build = await consumer.BuildAsync();

        build.MustSucceed();
        Assert.Single(build.Lines("warning ISO9205"));
    }

    [Fact]
    public async Task A_missing_mapping_is_an_error()
    {
        using var consumer = new Consumer(packages, """Engine="Sqlite" Script="legacy.sql" Mapping="nowhere.json" Targets="PostgreSql" """);

        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Single(build.Lines("error ISO9204"));
    }
}
