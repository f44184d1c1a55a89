using Isomer.Build.Tests.Harness;

namespace Isomer.Build.Tests;

public sealed class ToolTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task A_bad_command_line_is_one_coded_line_and_exit_code_2()
    {
        var result = await RunAsync("xray", "--output", "x.blueprint.json");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("isomer : error ISO9200", Assert.Single(result.Output.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_without_a_value_names_the_variable()
    {
        var result = await RunAsync("xray", "--engine", "Sqlite", "--connection-name", "Nowhere", "--output", "x.blueprint.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("ConnectionStrings__Nowhere", Assert.Single(result.Lines("error ISO9201")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_connection_nor_script_is_an_error()
    {
        var result = await RunAsync("xray", "--engine", "Sqlite", "--output", "x.blueprint.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Single(result.Lines("error ISO3203"));
    }

    [Fact]
    public async Task A_server_engine_x_rays_no_script()
    {
        _folder.Write("legacy.sql", Scripts.Shop);

        var result = await RunAsync("xray", "--engine", "PostgreSql", "--script", "legacy.sql", "--output", "x.blueprint.json");

        Assert.Equal(1, result.ExitCode);
        Assert.Single(result.Lines("error ISO3202"));
    }

    [Fact]
    public async Task A_missing_script_is_an_error_at_its_path()
    {
        var result = await RunAsync("xray", "--engine", "Sqlite", "--script", "legacy.sql", "--output", "x.blueprint.json");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("legacy.sql: error ISO3204", Assert.Single(result.Lines("ISO3204")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_comes_from_user_secrets()
    {
        _folder.Write(
            "home/.microsoft/usersecrets/shop-id/secrets.json", """{ "ConnectionStrings": { "shop": "Data Source=legacy.db" } }""");
        _folder.Write(
            "home/AppData/Microsoft/UserSecrets/shop-id/secrets.json", """{ "ConnectionStrings:Shop": "Data Source=legacy.db" }""");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder["legacy.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = Scripts.Shop;
            command.ExecuteNonQuery();
        }

        var environment = new Dictionary<string, string> { ["HOME"] = _folder["home"], ["APPDATA"] = _folder["home/AppData"] };
        var result = await DotNet.RunAsync(
            _folder.Path,
            ["exec", Repository.ToolDll, "xray", "--engine", "Sqlite", "--connection-name", "Shop", "--user-secrets-id", "shop-id",
                "--output", "x.blueprint.json"],
            environment);

        result.MustSucceed();
        Assert.Contains("customers", _folder.Read("x.blueprint.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Oracle", "Data Source=db:1521/shop;User Id=scott", "Oracle.ManagedDataAccess.Core")]
    [InlineData("MySql", "Server=db;Database=shop;User ID=scott", "MySqlConnector or MySql.Data")]
    public async Task An_engine_whose_driver_the_project_does_not_bring_names_the_package(string engine, string connection, string driver)
    {
        const string Secret = "hunter2-never-shown";
        var environment = new Dictionary<string, string> { ["ConnectionStrings__Shop"] = $"{connection};Password={Secret}" };

        var result = await DotNet.RunAsync(
            _folder.Path,
            ["exec", Repository.ToolDll, "xray", "--engine", engine, "--connection-name", "Shop", "--output", "x.blueprint.json"],
            environment);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(driver, Assert.Single(result.Lines("error ISO3025")), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_script_gives_the_same_bytes()
    {
        _folder.Write("legacy.sql", Scripts.Shop);
        foreach (var name in new[] { "a", "b" })
        {
            (await RunAsync("xray", "--engine", "Sqlite", "--script", "legacy.sql", "--output", $"{name}.blueprint.json")).MustSucceed();
        }

        Assert.Equal(_folder.Read("a.blueprint.json"), _folder.Read("b.blueprint.json"));
    }

    public void Dispose() => _folder.Dispose();

    private Task<DotNetResult> RunAsync(params string[] arguments) =>
        DotNet.RunAsync(_folder.Path, ["exec", Repository.ToolDll, .. arguments]);
}
