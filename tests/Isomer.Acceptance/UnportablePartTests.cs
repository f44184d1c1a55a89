using Isomer.Acceptance.Infrastructure;
using Isomer.Schema;

namespace Isomer.Acceptance;

/// <summary>
/// What the canonical form cannot say (an unknown type, a default and an index that do not parse) is in the blueprint as native text, told
/// by the X-Ray, and told again for each other engine, which does not get it.
/// </summary>
public sealed class UnportablePartTests : IDisposable
{
    private static readonly string[] Engines = ["sqlite", "postgresql", "mysql", "mariadb"];

    private readonly string _folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;

    [Fact]
    public Task PostgreSql() => AssertToldAsync(
        "postgresql",
        [
            "CREATE TYPE pair AS (a int, b int)",
            "CREATE FUNCTION twist(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 # 5'",
            "CREATE TABLE odd (id int PRIMARY KEY, \"both\" pair, n int DEFAULT twist(3))",
            "CREATE INDEX ix_odd ON odd (twist(n))",
        ],
        "pair", "twist(3)", "twist(n)");

    [Fact]
    public Task Sqlite() => AssertToldAsync(
        "sqlite",
        [
            "CREATE TABLE odd (id INTEGER PRIMARY KEY, \"both\" MYSTERY, n INTEGER DEFAULT (unicode('x')))",
            "CREATE INDEX ix_odd ON odd (zeroblob(n))",
        ],
        "MYSTERY", "unicode('x')", "zeroblob(n)");

    // MariaDB has no index over an expression.
    [Fact]
    public Task MariaDb() => AssertToldAsync(
        "mysql", ["CREATE TABLE odd (id int PRIMARY KEY, \"both\" point, n bigint DEFAULT (uuid_short()))"], "point", "uuid_short()", null);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AssertToldAsync(string engine, string[] statements, string type, string formula, string? key)
    {
        await using var side = await Side.CreateAsync(engine);
        foreach (var statement in statements)
        {
            await side.ExecuteAsync(statement);
        }

        var xray = await ToolProcess.XRayAsync(engine, side.ConnectionString, _folder);
        Assert.True(xray.ExitCode == 0, xray.Output);
        AssertLine(xray.Output, "warning ISO3014", "odd/columns/both", type);
        AssertLine(xray.Output, "warning ISO3013", "odd/columns/n", formula);
        var table = Assert.Single(Read().Tables);
        Assert.Contains(type, table.FindColumn("both")!.Type.ToString() + table.FindColumn("both")!.Native?.Text, StringComparison.Ordinal);
        Assert.Contains(formula, Assert.IsType<NativeExpression>(table.FindColumn("n")!.Default).Native.Text, StringComparison.Ordinal);
        if (key is not null)
        {
            AssertLine(xray.Output, "warning ISO301", "ix_odd", key);
            Assert.Single(table.Indexes);
        }

        foreach (var other in Engines.Where(e => e != side.Dialect.Id && !(engine == "mysql" && e is "mysql" or "mariadb")))
        {
            var emit = await ToolProcess.RunAsync(
                _folder, "", "emit", "--blueprint", "x.blueprint.json", "--targets", other, "--output", "ddl");
            Assert.True(emit.ExitCode == 0, emit.Output);
            var ddl = await File.ReadAllTextAsync(Path.Combine(_folder, "ddl", other, "x.sql"), TestContext.Current.CancellationToken);
            var told = emit.Output + ddl;
            AssertLine(told, "ISO2", "odd.both", type);
            AssertLine(told, "ISO2", "tables/odd/columns/n", "default");
            var statementsOfDdl = string.Join('\n', ddl.Split('\n').Where(l => !l.StartsWith("--", StringComparison.Ordinal)));
            Assert.DoesNotContain(formula, statementsOfDdl, StringComparison.Ordinal);
            if (key is not null)
            {
                AssertLine(told, "ISO2", "ix_odd", "index");
                Assert.DoesNotContain(key, statementsOfDdl, StringComparison.Ordinal);
            }
        }
    }

    private Blueprint Read() => BlueprintJson.Read(File.ReadAllText(Path.Combine(_folder, "x.blueprint.json")), null).Value!;

    private static void AssertLine(string output, params string[] parts) => Assert.True(
        output.Split('\n').Any(line => parts.All(p => line.Contains(p, StringComparison.Ordinal))),
        $"No line with {string.Join(", ", parts)} in:\n{output}");
}
