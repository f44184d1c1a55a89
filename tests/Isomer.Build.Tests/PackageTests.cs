using System.IO.Compression;
using Isomer.Build.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace Isomer.Build.Tests;

[Collection(PackagesCollection.Name)]
public class PackageTests(Packages packages)
{
    [Fact]
    public async Task A_fresh_project_x_rays_a_script_builds_and_migrates()
    {
        using var consumer = new Consumer(packages, """Engine="Sqlite" Script="legacy.sql" Targets="Sqlite" """);
        consumer.Folder.Write("legacy.sql", Scripts.Shop);
        (await consumer.BuildAsync("-t:XRay")).MustSucceed();
        Assert.Contains("2 tables", consumer.Folder.Read("obj/isomer.xray.txt"), StringComparison.Ordinal);
        (await consumer.BuildAsync()).MustSucceed();
        Assert.Contains("customers", consumer.Folder.Read("ddl/sqlite/shop.sql"), StringComparison.Ordinal);

        Execute(
            consumer.Folder["legacy.db"],
            Scripts.Shop + "INSERT INTO customers VALUES (1, 'a@example.com', NULL), (2, 'b@example.com', '🎁'); INSERT INTO orders VALUES (7, 2);");
        var migrated = await consumer.RunAsync(
            "run", "--no-build", "--", "migrate", "--from", "sqlite:Data Source=legacy.db", "--to", "sqlite:Data Source=shop.db", "--yes");
        migrated.MustSucceed();
        Assert.Equal(["2|🎁", "7|2"], Query(
            consumer.Folder["shop.db"],
            "SELECT id || '|' || note FROM customers WHERE note IS NOT NULL UNION ALL SELECT id || '|' || customer_id FROM orders"));
    }

    [Fact]
    public async Task A_project_with_several_frameworks_x_rays_and_writes_ddl_once()
    {
        using var consumer = new Consumer(
            packages, """Engine="Sqlite" Script="legacy.sql" Targets="Sqlite" """, "<TargetFrameworks>net10.0</TargetFrameworks>");
        consumer.Folder.Write("legacy.sql", Scripts.Shop);

        (await consumer.BuildAsync("-t:XRay")).MustSucceed();
        (await consumer.BuildAsync()).MustSucceed();

        Assert.Single(consumer.Folder.Read("obj/isomer.xray.txt").Split('\n'), l => l.StartsWith("X-Ray", StringComparison.Ordinal));
        Assert.True(File.Exists(consumer.Folder["ddl/sqlite/shop.sql"]));
    }

    [Theory]
    [InlineData("Isomer")]
    [InlineData("Isomer.Schema")]
    [InlineData("Isomer.Dialects")]
    [InlineData("Isomer.Engines")]
    [InlineData("Isomer.Migration")]
    [InlineData("Isomer.MySql")]
    [InlineData("Isomer.Oracle")]
    [InlineData("Isomer.PostgreSql")]
    [InlineData("Isomer.Sqlite")]
    [InlineData("Isomer.SqlServer")]
    public void A_package_carries_readme_and_licence(string id)
    {
        var files = Files(id);
        Assert.Contains("README.md", files);
        Assert.Contains("LICENSE", files);
    }

    [Fact]
    public void The_build_package_carries_targets_task_tool_and_generator_and_no_more_analyzers()
    {
        var files = Files("Isomer");
        Assert.Contains("build/Isomer.props", files);
        Assert.Contains("build/Isomer.targets", files);
        Assert.Contains("buildMultiTargeting/Isomer.targets", files);
        Assert.Contains("tasks/netstandard2.0/Isomer.Build.dll", files);
        Assert.Contains("tools/net10.0/any/isomer.dll", files);
        Assert.Contains("tools/net10.0/any/isomer.deps.json", files);
        Assert.Contains("tools/net10.0/any/runtimes/linux-x64/native/libe_sqlite3.so", files);
        Assert.Equal(["analyzers/dotnet/cs/Isomer.Generator.dll"], files.Where(f => f.StartsWith("analyzers/", StringComparison.Ordinal)));
    }

    private List<string> Files(string id)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"{id}.{Repository.Version}.nupkg"));
        return [.. package.Entries.Select(e => e.FullName)];
    }

    private static void Execute(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<string> Query(string path, string sql)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }
}
