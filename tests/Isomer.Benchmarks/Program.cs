using System.CommandLine;
using Isomer.Benchmarks;

if (args is ["migrator", .. var rest])
{
    return await MigratorProcess.RunAsync(rest);
}

if (args is ["generator"])
{
    return GeneratorProcess.Run();
}

var orders = new Option<int>("--orders") { Description = "Rows of the larger table.", DefaultValueFactory = _ => 2_000_000 };
var rounds = new Option<int>("--rounds") { Description = "How often each case and its peer run.", DefaultValueFactory = _ => 3 };
var root = new RootCommand("Times Isomer beside its peers, in one run on one machine.") { orders, rounds };
root.SetAction((result, _) =>
{
    static string Server(string variable) => Environment.GetEnvironmentVariable(variable)
        ?? throw new InvalidOperationException(variable + " names no server; run ./build/bench.sh");
    var folder = Path.Combine(Path.GetTempPath(), "isomer-bench-" + Environment.ProcessId);
    try
    {
        return BenchmarkRunner.RunAsync(
            new(result.GetValue(orders), result.GetValue(rounds), Server("ISOMER_TEST_POSTGRESQL"), Server("ISOMER_TEST_MYSQL"), folder));
    }
    finally
    {
        // The runner has finished by the time the task is awaited; the folder goes with the process.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
});
return await root.Parse(args).InvokeAsync();
