using System.Diagnostics;

namespace Isomer.Benchmarks;

/// <summary>Runs programs and times them as a whole.</summary>
internal static class Processes
{
    /// <summary>Runs a shell pipeline, failing with its own words when any part of it fails.</summary>
    public static async Task<Measurement> ShellAsync(string script)
    {
        var watch = Stopwatch.StartNew();
        await RunAsync("bash", ["-euo", "pipefail", "-c", script]);
        return new(watch.Elapsed.TotalSeconds, null);
    }

    /// <summary>Runs this program's <c>migrator</c> command as a process of its own, so that start-up and memory are its own.</summary>
    public static async Task<Measurement> MigratorAsync(params string[] arguments)
    {
        var peakFile = Path.GetTempFileName();
        try
        {
            var watch = Stopwatch.StartNew();
            await RunAsync(
                Environment.ProcessPath!, ["migrator", .. arguments], new() { [MigratorProcess.PeakFileVariable] = peakFile });
            var seconds = watch.Elapsed.TotalSeconds;
            return new(seconds, MigratorProcess.ReadPeakMegabytes(peakFile));
        }
        finally
        {
            File.Delete(peakFile);
        }
    }

    /// <summary>
    /// Runs this program's <c>generator</c> command as a process of its own: its first run, and the run after an edit elsewhere.
    /// </summary>
    public static async Task<(Measurement FirstRun, Measurement Edit)> GeneratorAsync(bool hasServerCollector) => GeneratorProcess.Parse(
        await RunAsync(Environment.ProcessPath!, ["generator"], GeneratorProcess.Settings(hasServerCollector)));

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments, Dictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables ?? [])
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{await output}\n{await errors}");
        }

        return await output;
    }
}
