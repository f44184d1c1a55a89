using System.Globalization;
using Isomer.Migration;

namespace Isomer.Benchmarks;

/// <summary>The measured process: a migrator as a user's program is one, that also tells its greatest resident set.</summary>
internal static class MigratorProcess
{
    public const string PeakFileVariable = "ISOMER_BENCH_PEAK_FILE";

    public static async Task<int> RunAsync(string[] args)
    {
        var definition = args[0] switch
        {
            "sqlite" => BenchSqlite.Definition,
            "mariadb" => BenchMariaDb.Definition,
            _ => BenchPostgreSql.Definition,
        };
        var exitCode = await Migrator.RunAsync(args[1..], definition);
        if (Environment.GetEnvironmentVariable(PeakFileVariable) is { } file)
        {
            // The high-water mark of the resident set, as the kernel kept it (proc(5)).
            var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            await File.WriteAllTextAsync(file, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
        }

        return exitCode;
    }

    public static double ReadPeakMegabytes(string file) =>
        double.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) / 1024;
}
