using System.Globalization;
using System.Text.RegularExpressions;
using Isomer.Build.Tests.Harness;

namespace Isomer.Build.Tests;

[Collection(PackagesCollection.Name)]
public class IncrementalTests(Packages packages)
{
    [Fact]
    public async Task A_build_with_nothing_to_do_touches_no_file()
    {
        using var consumer = await BuiltAsync();
        var before = consumer.Folder.Times();

        (await consumer.BuildAsync()).MustSucceed();

        Assert.Equal(before, consumer.Folder.Times());
    }

    [Fact]
    public async Task A_build_with_nothing_to_do_takes_less_than_100_ms_for_Isomer()
    {
        using var consumer = await BuiltAsync();

        var build = await consumer.BuildAsync("-clp:PerformanceSummary");

        // `        1 ms  IsomerDdl                                  1 calls`
        var times = Regex.Matches(build.MustSucceed().Output, @"^ +(\d+) ms +_?Isomer\w+ ", RegexOptions.Multiline);
        Assert.NotEmpty(times);
        Assert.InRange(times.Sum(t => int.Parse(t.Groups[1].Value, CultureInfo.InvariantCulture)), 0, 99);
    }

    [Fact]
    public async Task A_changed_blueprint_rewrites_the_ddl()
    {
        using var consumer = await BuiltAsync();
        var blueprint = consumer.Folder.Read("shop.blueprint.json");
        consumer.Folder.Write("shop.blueprint.json", blueprint.Replace("\"note\"", "\"remark\"", StringComparison.Ordinal));

        (await consumer.BuildAsync()).MustSucceed();

        Assert.Contains("remark", consumer.Folder.Read("ddl/sqlite/shop.sql"), StringComparison.Ordinal);
        Assert.Contains("remark", consumer.Folder.Read("ddl/postgresql/shop.sql"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_database_leaves_the_blueprint_untouched()
    {
        using var consumer = await BuiltAsync();
        var before = File.GetLastWriteTimeUtc(consumer.Folder["shop.blueprint.json"]);

        (await consumer.BuildAsync("-t:XRay")).MustSucceed();

        Assert.Equal(before, File.GetLastWriteTimeUtc(consumer.Folder["shop.blueprint.json"]));
        Assert.Contains("unchanged", consumer.Folder.Read("obj/isomer.xray.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_design_time_build_starts_no_tool()
    {
        using var consumer = await BuiltAsync();
        Directory.Delete(consumer.Folder["ddl"], recursive: true);

        (await consumer.BuildAsync("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true")).MustSucceed();

        Assert.False(Directory.Exists(consumer.Folder["ddl"]));
    }

    private async Task<Consumer> BuiltAsync()
    {
        var consumer = new Consumer(packages, """Engine="Sqlite" Script="legacy.sql" Targets="Sqlite;PostgreSql" """);
        consumer.Folder.Write("legacy.sql", Scripts.Shop);
        (await consumer.BuildAsync("-t:XRay")).MustSucceed();
        (await consumer.BuildAsync()).MustSucceed();
        return consumer;
    }
}
