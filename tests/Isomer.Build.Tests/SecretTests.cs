using System.IO.Compression;
using System.Text;
using Isomer.Build.Tests.Harness;
using Isomer.Testing;
using Microsoft.Build.Logging.StructuredLogger;
using Npgsql;

namespace Isomer.Build.Tests;

[Collection(PackagesCollection.Name)]
public class SecretTests(Packages packages)
{
    private const string Secret = "correct-horse-7f3a-staple";

    [Fact]
    public async System.Threading.Tasks.Task A_password_is_in_no_log_no_blueprint_and_no_generated_file()
    {
        await using var database = await PostgreSqlDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE TABLE customers (id int PRIMARY KEY, email text NOT NULL)");
        using var consumer = new Consumer(packages, """Engine="PostgreSql" Connection="Shop" Targets="PostgreSql" """);
        var environment = Shop(database.ConnectionString);

        var xray = await consumer.RunAsync(environment, "build", "-t:XRay", "-bl:xray.binlog", "-tl:off", "-v:diag");
        xray.MustSucceed();
        var build = await consumer.RunAsync(
            environment, "build", "-bl:build.binlog", "-tl:off", "-v:diag", "-p:EmitCompilerGeneratedFiles=true");
        build.MustSucceed();

        Assert.Contains("email", consumer.Folder.Read("shop.blueprint.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, xray.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, build.Output, StringComparison.Ordinal);
        AssertLogIsFree(consumer.Folder["xray.binlog"], mustHold: "shop.blueprint.json");
        AssertLogIsFree(consumer.Folder["build.binlog"], mustHold: "shop.blueprint.json");
        var files = Directory.GetFiles(consumer.Folder.Path, "*", SearchOption.AllDirectories);
        Assert.Contains(files, f => Path.GetFileName(f) == "Shop.g.cs");
        foreach (var file in files.Where(f => !f.EndsWith(".binlog", StringComparison.Ordinal)))
        {
            Assert.False(Holds(File.ReadAllBytes(file), Secret), $"{file} holds the password.");
        }
    }

    [Fact]
    public async System.Threading.Tasks.Task A_failed_login_names_no_password_and_no_user()
    {
        using var consumer = new Consumer(packages, """Engine="PostgreSql" Connection="Shop" Targets="PostgreSql" """);
        var environment = Shop("Host=127.0.0.1;Port=1;Database=shop;Username=nobody-in-particular;Timeout=5");

        var xray = await consumer.RunAsync(environment, "build", "-t:XRay", "-bl:xray.binlog", "-tl:off");

        Assert.NotEqual(0, xray.ExitCode);
        Assert.NotEmpty(xray.Lines("error ISO"));
        Assert.DoesNotContain(Secret, xray.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody-in-particular", xray.Output, StringComparison.Ordinal);
        AssertLogIsFree(consumer.Folder["xray.binlog"], mustHold: "shop.blueprint.json");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_connection_string_as_a_property_is_refused()
    {
        using var consumer = new Consumer(packages, """Engine="PostgreSql" Connection="Shop" Targets="PostgreSql" """);

        var xray = await consumer.BuildAsync("-t:XRay", $"-p:IsomerConnection=Password={Secret}");

        Assert.NotEqual(0, xray.ExitCode);
        Assert.NotEmpty(xray.Lines("error ISO9202"));
        Assert.DoesNotContain(Secret, xray.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async System.Threading.Tasks.Task A_connection_string_on_the_item_is_refused()
    {
        using var consumer = new Consumer(
            packages, $"""Engine="PostgreSql" Connection="Host=db;Password={Secret}" Targets="PostgreSql" """);

        var build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.NotEmpty(build.Lines("error ISO9202"));
        Assert.DoesNotContain(Secret, build.Output, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Shop(string connectionString) => new()
    {
        ["ConnectionStrings__Shop"] = new NpgsqlConnectionStringBuilder(connectionString) { Password = Secret }.ConnectionString,
    };

    // Twice: the bytes as they are, and every text that a viewer would show.
    private static void AssertLogIsFree(string path, string mustHold)
    {
        using var bytes = new MemoryStream();
        using (var log = new GZipStream(File.OpenRead(path), CompressionMode.Decompress))
        {
            log.CopyTo(bytes);
        }

        Assert.False(Holds(bytes.ToArray(), Secret), $"{path} holds the password.");
        var texts = Texts(BinaryLog.ReadBuild(path)).ToList();
        Assert.Contains(texts, t => t.Contains(mustHold, StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.Contains(Secret, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Texts(BaseNode node)
    {
        yield return node.ToString() ?? "";
        if (node is TreeNode { HasChildren: true } tree)
        {
            foreach (var text in tree.Children.SelectMany(Texts))
            {
                yield return text;
            }
        }
    }

    private static bool Holds(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
