using Isomer.Build.Tests.Harness;

namespace Isomer.Build.Tests;

[Collection(PackagesCollection.Name)]
public sealed class AssessTests : IDisposable
{
    private const string Baseline = "-p:IsomerBaseline=assess-baseline";

    // A length that MySQL's and SQL Server's keys do not hold.
    private const string LongKey = """
        {
          "blueprint": 1,
          "tables": {
            "customers": {
              "columns": { "name": { "type": "string(9000)" } },
              "primaryKey": { "columns": ["name"] }
            }
          }
        }
        """;

    private readonly Consumer _consumer;

    public AssessTests(Packages packages)
    {
        _consumer = new Consumer(packages, """Engine="Sqlite" Targets="PostgreSql;Sqlite;MySql" """);
        _consumer.Folder.Write("shop.blueprint.json", LongKey.Replace("9000", "90", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_build_writes_no_report_unless_it_is_asked_to()
    {
        (await _consumer.BuildAsync()).MustSucceed();
        Assert.False(Directory.Exists(_consumer.Folder["assess"]));

        (await _consumer.BuildAsync("-t:Assess")).MustSucceed();
        foreach (var engine in new[] { "postgresql", "sqlite", "mysql" })
        {
            Assert.True(File.Exists(_consumer.Folder[$"assess/{engine}/shop.html"]));
            Assert.True(File.Exists(_consumer.Folder[$"assess/{engine}/shop.json"]));
        }
    }

    [Fact]
    public async Task A_build_that_is_worse_than_its_baseline_fails_until_that_is_accepted()
    {
        (await _consumer.BuildAsync("-t:Assess", Baseline, "-p:IsomerUpdateBaseline=true")).MustSucceed();
        (await _consumer.BuildAsync(Baseline)).MustSucceed();

        _consumer.Folder.Write("shop.blueprint.json", LongKey);
        foreach (var _ in new[] { "once", "again, though nothing has changed since" })
        {
            var build = await _consumer.BuildAsync(Baseline);
            Assert.NotEqual(0, build.ExitCode);
            Assert.Contains(build.Lines("error ISO5060"), l => l.Contains("shop.blueprint.json(5,", StringComparison.Ordinal));
            Assert.NotEmpty(build.Lines("error ISO5061"));
        }

        (await _consumer.BuildAsync("-t:Assess", Baseline, "-p:IsomerUpdateBaseline=true")).MustSucceed();
        (await _consumer.BuildAsync(Baseline)).MustSucceed();
    }

    [Fact]
    public async Task A_baseline_that_is_not_there_fails_the_build() =>
        Assert.NotEmpty((await _consumer.BuildAsync(Baseline)).Lines("error ISO5062"));

    [Fact]
    public async Task A_build_with_nothing_to_do_touches_no_report()
    {
        // The reports are their own baseline here: inputs and outputs of one build.
        const string Own = "-p:IsomerBaseline=assess";
        (await _consumer.BuildAsync("-t:Assess", Own, "-p:IsomerUpdateBaseline=true")).MustSucceed();
        (await _consumer.BuildAsync(Own)).MustSucceed();
        var before = _consumer.Folder.Times();

        (await _consumer.BuildAsync(Own)).MustSucceed();

        Assert.Equal(before, _consumer.Folder.Times());
    }

    public void Dispose() => _consumer.Dispose();
}
