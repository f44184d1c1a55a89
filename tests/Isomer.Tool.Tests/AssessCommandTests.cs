using Isomer.Build.Tests.Harness;
using Isomer.Tool.Tests.Assessing;

namespace Isomer.Tool.Tests;

public sealed class AssessCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public AssessCommandTests()
    {
        _folder.Write("legacy.blueprint.json", Legacy.BlueprintText);
        _folder.Write("legacy.mapping.json", Legacy.MappingText);
    }

    public static TheoryData<string, string> Targets => new()
    {
        { "PostgreSql", "postgresql" }, { "MySql", "mysql" }, { "SqlServer", "sqlserver" }, { "Oracle", "oracle" }, { "Sqlite", "sqlite" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Each_target_gets_both_reports(string target, string folder)
    {
        // An acceptance must answer to some target, and the mapping's does to MySQL.
        var (code, output) = await RunAsync("--targets", target, "MySql");

        Assert.Equal(0, code);
        Assert.Contains($"legacy.blueprint.json: grade ", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder[$"assess/{folder}/legacy.html"]));
        Assert.True(File.Exists(_folder[$"assess/{folder}/legacy.json"]));
    }

    [Fact]
    public async Task A_second_run_writes_the_same_bytes()
    {
        await RunAsync("--targets", "MySql");
        var first = (_folder.Read("assess/mysql/legacy.html"), _folder.Read("assess/mysql/legacy.json"));

        await RunAsync("--targets", "MySql");

        Assert.Equal(first, (_folder.Read("assess/mysql/legacy.html"), _folder.Read("assess/mysql/legacy.json")));
    }

    [Fact]
    public async Task A_finding_that_the_baseline_lacks_is_an_error_at_its_line()
    {
        Assert.Equal(0, (await RunAsync("--targets", "MySql", "Sqlite", "--baseline", _folder["baseline"], "--update-baseline")).Code);
        Assert.Equal(0, (await RunAsync("--targets", "MySql", "Sqlite", "--baseline", _folder["baseline"])).Code);
        Replace("\"extension\": {", "\"extension\": {\n      \"hstore\": { \"postgresql\": \"CREATE EXTENSION hstore\" },");

        var (code, output) = await RunAsync("--targets", "MySql", "Sqlite", "--baseline", _folder["baseline"]);

        Assert.Equal(3, code);
        Assert.Equal(2, Lines(output, "error ISO5060").Count);
        Assert.All(Lines(output, "error ISO5060"), l => Assert.Contains("legacy.blueprint.json(50,7)", l, StringComparison.Ordinal));
        Assert.All(Lines(output, "error ISO5060"), l => Assert.Contains("native/extension/hstore", l, StringComparison.Ordinal));
        Assert.Equal(2, Lines(output, "error ISO5061").Count);
        Assert.Contains("--update-baseline", Lines(output, "error ISO5061")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_findings_than_the_baseline_are_no_error()
    {
        await RunAsync("--targets", "MySql", "--baseline", _folder["baseline"], "--update-baseline");
        Replace("\"type\": \"timestamp(9)\"", "\"type\": \"timestamp(6)\"");

        Assert.Equal(0, (await RunAsync("--targets", "MySql", "--baseline", _folder["baseline"])).Code);
    }

    [Fact]
    public async Task Reports_that_are_their_own_baseline_are_not_accepted_by_being_written()
    {
        await RunAsync("--targets", "MySql");
        Replace("\"at\":   { \"type\": \"timestamp(9)\" },", """
            "at":   { "type": "timestamp(9)" },
                    "more": { "type": "timestamp(9)" },
            """);

        Assert.Equal(3, (await RunAsync("--targets", "MySql", "--baseline", _folder["assess"])).Code);
        Assert.Equal(3, (await RunAsync("--targets", "MySql", "--baseline", _folder["assess"])).Code);
    }

    [Fact]
    public async Task A_missing_baseline_is_an_error()
    {
        var (code, output) = await RunAsync("--targets", "MySql", "--baseline", _folder["nowhere"]);

        Assert.Equal(1, code);
        Assert.Single(Lines(output, "error ISO5062"));
    }

    [Fact]
    public async Task The_baseline_of_another_engine_is_an_error()
    {
        await RunAsync("--targets", "MySql");
        Directory.CreateDirectory(_folder["baseline/sqlite"]);
        File.Copy(_folder["assess/mysql/legacy.json"], _folder["baseline/sqlite/legacy.json"]);

        var (code, output) = await RunAsync("--targets", "Sqlite", "--baseline", _folder["baseline"]);

        Assert.Equal(1, code);
        Assert.Single(Lines(output, "error ISO5064"));
    }

    [Fact]
    public async Task Updating_needs_a_folder()
    {
        var (code, output) = await RunAsync("--targets", "MySql", "--update-baseline");

        Assert.Equal(1, code);
        Assert.Single(Lines(output, "error ISO5065"));
    }

    public void Dispose() => _folder.Dispose();

    private static List<string> Lines(string output, string part) =>
        [.. output.Split('\n').Where(l => l.Contains(part, StringComparison.Ordinal))];

    private void Replace(string old, string replacement) => _folder.Write(
        "legacy.blueprint.json", _folder.Read("legacy.blueprint.json").Replace(old, replacement, StringComparison.Ordinal));

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        string[] files =
        [
            "--blueprint", _folder["legacy.blueprint.json"], "--mapping", _folder["legacy.mapping.json"], "--output", _folder["assess"],
        ];
        var code = await IsomerCommand.RunAsync(["assess", .. files, .. arguments], output);
        return (code, output.ToString());
    }
}
