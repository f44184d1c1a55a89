using System.Diagnostics;

namespace Isomer.Generator.Tests;

/// <summary>What the generator costs an editor; printed, not asserted, because machines differ.</summary>
public class SpeedTests(ITestOutputHelper output)
{
    private const string Path = "/src/wide.blueprint.json";

    [Theory]
    [InlineData(200)]
    [InlineData(1000)]
    public void Tables_of_twenty_columns(int tables)
    {
        // The first run compiles the generator itself.
        new TestProject().Blueprint(Path, Samples.Wide(10, 20)).Run();
        var text = Samples.Wide(tables, 20);
        var project = new TestProject().Blueprint(Path, text, targets: "PostgreSql;Sqlite");

        Measure("first run", () => project.Run());
        Measure("C# edited elsewhere", () => project.Run(project.EditElsewhere()));
        project.Replace(Path, "\n" + text);
        Measure("a blank more in the blueprint", () => project.Run());
        project.Replace(Path, text.Replace("\"t0000\"", "\"t_0000\""));
        Measure("one table changed", () => project.Run());

        Assert.NotEmpty(project.Run().GeneratedTrees);

        void Measure(string what, Action action)
        {
            var watch = Stopwatch.StartNew();
            action();
            output.WriteLine($"{tables} tables, {what}: {watch.Elapsed.TotalMilliseconds:0.0} ms");
        }
    }
}
