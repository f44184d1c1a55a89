using Isomer.Acceptance.Infrastructure;
using Isomer.Schema;
using Isomer.Testing;
using Npgsql;

namespace Isomer.Acceptance;

/// <summary>An account that may not read one part of the catalog: the X-Ray says which, and leaves nothing out in silence.</summary>
public sealed class HiddenCatalogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;

    // Some of them the driver reads too, when it connects.
    [Theory]
    [InlineData("pg_trigger")]
    [InlineData("pg_proc")]
    [InlineData("pg_type")]
    public async Task A_catalog_of_PostgreSql_that_may_not_be_read_is_named(string catalog)
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE TABLE rooms (id int PRIMARY KEY)");
        var role = "isomer_reader_" + Guid.NewGuid().ToString("N");
        await database.ExecuteAsync($"CREATE ROLE {role} LOGIN; REVOKE SELECT ON pg_catalog.{catalog} FROM PUBLIC");
        try
        {
            var reader = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role };

            var run = await ToolProcess.XRayAsync("postgresql", reader.ConnectionString, _folder);

            Failures.AssertCoded(run, "ISO3004");
            Assert.Contains($"permission denied for table {catalog}", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(role, run.Output, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(_folder, "x.blueprint.json")));
        }
        finally
        {
            await database.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Theory]
    [InlineData("SELECT", "triggers", "events", "routines")]
    [InlineData("SELECT, TRIGGER, EVENT, EXECUTE", "routines")]
    public async Task What_MariaDb_keeps_from_an_account_is_told(string privileges, params string[] hidden)
    {
        await using var database = await MySqlDatabase.CreateAsync();
        await database.ExecuteAsync(
            """
            CREATE TABLE rooms (id int PRIMARY KEY);
            CREATE TRIGGER t BEFORE INSERT ON rooms FOR EACH ROW SET new.id = 1;
            CREATE FUNCTION twice(n int) RETURNS int DETERMINISTIC RETURN n * 2;

            """);
        await using var account = await MySqlAccount.CreateAsync(database, privileges);

        var run = await ToolProcess.XRayAsync("mysql", account.ConnectionString, _folder);

        Assert.True(run.ExitCode == 0, run.Output);
        var told = run.Output.Split('\n').Where(l => l.Contains("warning ISO3024", StringComparison.Ordinal)).ToList();
        Assert.Equal(hidden.Length, told.Count);
        Assert.All(hidden, what => Assert.Single(told, l => l.Contains(what, StringComparison.Ordinal)));
        var blueprint = BlueprintJson.Read(await File.ReadAllTextAsync(Path.Combine(_folder, "x.blueprint.json")), null).Value!;
        Assert.Equal(hidden.Contains("triggers") ? 0 : 1, Assert.Single(blueprint.Tables).Triggers.Count);
    }

    [Fact]
    public async Task An_account_of_MariaDb_that_sees_all_is_told_nothing()
    {
        await using var database = await MySqlDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE FUNCTION twice(n int) RETURNS int DETERMINISTIC RETURN n * 2;\n");

        var run = await ToolProcess.XRayAsync("mysql", database.ConnectionString, _folder);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.DoesNotContain("ISO3024", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_whose_text_MariaDb_keeps_from_an_account_is_an_error()
    {
        await using var database = await MySqlDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE TABLE rooms (id int PRIMARY KEY);\nCREATE VIEW halls AS SELECT id FROM rooms;\n");
        await using var account = await MySqlAccount.CreateAsync(database, "SELECT, TRIGGER, EVENT, EXECUTE");

        var run = await ToolProcess.XRayAsync("mysql", account.ConnectionString, _folder);

        Failures.AssertCoded(run, "ISO3004");
        Assert.Contains("the view halls may not be seen, which takes SHOW VIEW", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "x.blueprint.json")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
