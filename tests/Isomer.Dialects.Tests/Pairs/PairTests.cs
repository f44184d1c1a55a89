using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Dialects.Tests.Pairs;

/// <summary>
/// A blueprint of each engine, in that engine's own types, spellings and defaults, on every engine: the script that a build writes, with
/// what is lost at its head.
/// </summary>
public sealed class PairTests
{
    private static readonly string[] Sources = ["PostgreSql", "MySql", "MariaDb", "SqlServer", "Oracle", "Sqlite"];

    public static MatrixTheoryData<string, string> Pairs { get; } = new(Sources, Sources);

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task The_script_says_what_is_lost_and_the_engine_takes_it(string source, string target)
    {
        var (from, dialect) = (Read(source), Find(target));
        var projection = dialect.Project(from);
        var script = dialect.CreateScript(projection, projection.Anomalies);

        Golden.Verify(target, script, "From_" + source);
        Assert.DoesNotContain(projection.Anomalies, a => a.Severity == Severity.Error);
        Syntax.Verify(dialect, script);
        await using var database = await LiveDatabase.CreateAsync(dialect);
        if (database is not null)
        {
            await database.RunScriptAsync(script);
            Scenario.AssertSame(dialect, projection.Schema, await database.XRayAsync());
        }
    }

    [Theory]
    [MemberData(nameof(EverySource))]
    public void A_blueprint_is_its_own_engines_projection(string source)
    {
        var from = Read(source);
        var projection = Find(source).Project(from);

        // What no destination keeps, of whatever engine.
        Assert.All(projection.Anomalies,
            a => Assert.Contains(a.Code, new[] { Codes.StampRenewed, Codes.VariantNotWritten, Codes.DefinerReplaced }));
        Assert.Equal(BlueprintJson.Write(from), BlueprintJson.Write(projection.Schema));
    }

    public static TheoryData<string> EverySource { get; } = new(Sources);

    private static Dialect Find(string name) => DialectRegistry.Require(name);

    private static Blueprint Read(string source)
    {
        var file = Path.Combine(Repository.Root, "tests", "Isomer.Dialects.Tests", "Pairs", "Sources", source + ".json");
        var result = BlueprintJson.Read(File.ReadAllText(file), file);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
