using System.Globalization;

namespace Isomer.Benchmarks;

/// <summary>
/// The generator in a process of its own, which has the settings of a compiler: those of the SDK's are the server's collector and profiled
/// code, neither of which suits the other cases.
/// </summary>
internal static class GeneratorProcess
{
    /// <summary>Prints the seconds of a first run and of a run after an edit elsewhere.</summary>
    public static int Run()
    {
        var run = new GeneratorRun();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.FirstRun().Seconds:R} {run.Edit().Seconds:R}"));
        return 0;
    }

    /// <summary>What <c>csc</c> and <c>VBCSCompiler</c> of the SDK have in their <c>runtimeconfig.json</c>, as variables.</summary>
    /// <param name="hasServerCollector">Whether the collector is the server's, as the SDK has it; else a workstation's.</param>
    public static Dictionary<string, string> Settings(bool hasServerCollector) => new()
    {
        ["DOTNET_gcServer"] = hasServerCollector ? "1" : "0",
        ["DOTNET_TieredPGO"] = "1",
    };

    /// <summary>Reads what <see cref="Run"/> printed.</summary>
    public static (Measurement FirstRun, Measurement Edit) Parse(string output)
    {
        var seconds = output.Split(' ').Select(s => double.Parse(s, CultureInfo.InvariantCulture)).ToList();
        return (new(seconds[0], null), new(seconds[1], null));
    }
}
