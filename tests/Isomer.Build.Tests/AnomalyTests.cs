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

    // Dates are text on SQLite, which keeps every value: an anomaly of severity Info.
    private const string Dated = """
        {
          "blueprint": 1,
          "tables": {
            "people": {
              "columns": {
                "id":   { "type": "int64" },
                "born": { "type": "date", "nullable": true },
                "died": { "type": "date", "nullable": true }
              },
              "primaryKey": { "columns": ["id"] }
            }
          }
        }

        """;

    private const string StaleMapping = """
        {
          "mapping": 1,
          "tables": {
            "people": {
              "columns": { "wed": { "exclude": true } }
            }
          }
        }

        """;

    [Fact]
    public async Task Another_form_is_listed_in_the_ddl_and_summed_up_in_a_line_of_the_build()
    {
        using var consumer = new Consumer(packages, """Engine="PostgreSql" Connection="Shop" Targets="Sqlite;PostgreSql" """);
        consumer.Folder.Write("shop.blueprint.json", Dated);

        var build = await consumer.BuildAsync();

        build.MustSucceed();
        Assert.Equal(
            ["shop.blueprint.json: 2 differences in form that keep every value on SQLite, listed at the head of ddl/sqlite/shop.sql"],
            build.Lines("differences in form"));
        Assert.Empty(build.Lines("ISO2133"));
        var script = consumer.Folder.Read("ddl/sqlite/shop.sql");
        var listed = script.Split('\n').Where(l => l.StartsWith("-- ISO2", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, listed.Count);
        Assert.StartsWith("-- ISO2133 people.born: date becomes TEXT on SQLite", listed[0], StringComparison.Ordinal);
        Assert.StartsWith("-- ISO2133 people.died: date becomes TEXT on SQLite", listed[1], StringComparison.Ordinal);
        Assert.DoesNotContain("-- ISO", consumer.Folder.Read("ddl/postgresql/shop.sql"), StringComparison.Ordinal);

        Assert.Empty((await consumer.BuildAsync()).MustSucceed().Lines("differences in form"));
    }

    [Fact]
    public async Task Another_form_becomes_what_a_project_asks_for()
    {
        using var consumer = new Consumer(packages, """Engine="PostgreSql" Connection="Shop" Targets="Sqlite" """);
        consumer.Folder.Write("shop.blueprint.json", Dated);
        consumer.Folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ISO2133.severity = warning\n");

        var warned = (await consumer.BuildAsync()).MustSucceed().Lines("warning ISO2133");

        Assert.Equal(2, warned.Count);
        Assert.Contains(warned, l => l.Contains("shop.blueprint.json(7,", StringComparison.Ordinal));

        File.Delete(consumer.Folder[".globalconfig"]);
        var refused = await consumer.BuildAsync("--no-incremental", "-p:WarningsAsErrors=ISO2133");

        Assert.NotEqual(0, refused.ExitCode);
        Assert.Equal(2, refused.Lines("error ISO2133").Count);
    }

    [Fact]
    public async Task An_accepted_difference_in_form_is_not_listed()
    {
        using var consumer = new Consumer(
            packages, """Engine="PostgreSql" Connection="Shop" Mapping="shop.mapping.json" Targets="Sqlite" """);
        consumer.Folder.Write("shop.blueprint.json", Dated);
        consumer.Folder.Write("shop.mapping.json", """
            { "mapping": 1, "tables": { "people": { "columns": { "born": { "accept": { "ISO2133": "read by nobody else" } } } } } }
            """);

        var build = await consumer.BuildAsync();

        Assert.Single(build.MustSucceed().Lines("1 difference in form that keeps every value"));
        Assert.DoesNotContain("people.born:", consumer.Folder.Read("ddl/sqlite/shop.sql"), StringComparison.Ordinal);
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
    public async Task A_rule_for_a_column_that_is_not_there_fails_the_build_at_its_line()
    {
        using var consumer = new Consumer(
            packages, """Engine="PostgreSql" Connection="Shop" Mapping="shop.mapping.json" Targets="PostgreSql" """);
        consumer.Folder.Write("shop.blueprint.json", Dated);
        consumer.Folder.Write("shop.mapping.json", StaleMapping);

        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        // By the tool and by the compiler, each where an editor finds it.
        Assert.NotEmpty(build.Lines("error ISO1100"));
        Assert.All(build.Lines("error ISO1100"), l => Assert.Contains("shop.mapping.json(5,", l, StringComparison.Ordinal));
        Assert.All(build.Lines("error ISO1100"), l => Assert.Contains("wed", l, StringComparison.Ordinal));
        Assert.False(File.Exists(consumer.Folder["ddl/postgresql/shop.sql"]));
    }

    [Fact]
    public async Task A_rule_for_a_column_that_is_not_there_is_an_error_of_emit_at_its_line()
    {
        using var folder = new TestFolder();
        folder.Write("shop.blueprint.json", Dated);
        folder.Write("shop.mapping.json", StaleMapping);

        var emit = await DotNet.RunAsync(
            folder.Path,
            [
                "exec", Repository.ToolDll, "emit", "--blueprint", "shop.blueprint.json", "--mapping", "shop.mapping.json",
                "--targets", "PostgreSql", "--output", "ddl",
            ]);

        Assert.Equal(1, emit.ExitCode);
        Assert.StartsWith("shop.mapping.json(5,", Assert.Single(emit.Lines("error ISO1100")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["ddl"]));
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
        Assert.Empty(build.Lines("warning ISO9209"));
    }

    [Fact]
    public async Task A_mapping_that_no_item_names_is_a_warning()
    {
        using var consumer = new Consumer(
            packages, """Engine="Sqlite" Script="legacy.sql" Targets="PostgreSql" """, "<IsomerGenerateMain>false</IsomerGenerateMain>");
        consumer.Folder.Write("Program.cs", "return 0;");
        consumer.Folder.Write("shop.mapping.json", """{ "mapping": 1 }""");

        var build = await consumer.BuildAsync();

        build.MustSucceed();
        Assert.Single(build.Lines("warning ISO9209"));
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
