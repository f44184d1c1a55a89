using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>A migrator as a process of its own, so that it can be killed, starved and measured.</summary>
public sealed class MigratorProcess
{
    private static readonly string Host = Path.Combine(AppContext.BaseDirectory, "host", "Isomer.Acceptance.Host.dll");

    private readonly string _blueprintFile;

    /// <summary>A migrator of a blueprint.</summary>
    /// <param name="folder">Where the blueprint file is written; the process runs there.</param>
    /// <param name="blueprint">The blueprint file's text.</param>
    public MigratorProcess(string folder, string blueprint)
    {
        Folder = folder;
        _blueprintFile = Path.Combine(folder, "library.blueprint.json");
        File.WriteAllText(_blueprintFile, blueprint);
    }

    /// <summary>Where the process runs.</summary>
    public string Folder { get; }

    /// <summary>The named point at which the process kills itself, e.g. <c>before-commit:3</c>; null for none.</summary>
    public string? KillAt { get; init; }

    /// <summary>The named point at which the process waits while <see cref="Meanwhile"/> runs; null for none.</summary>
    public string? HoldAt { get; init; }

    /// <summary>What happens to the world while the process is held.</summary>
    public Func<Task> Meanwhile { get; init; } = () => Task.CompletedTask;

    /// <summary>When the process is killed from outside; null for never.</summary>
    public TimeSpan? KillAfter { get; init; }

    /// <summary>A shell command that runs first, in the same namespaces; it mounts the small disk of a test. Null for none.</summary>
    public string? Before { get; init; }

    /// <summary>Runs a command to its end.</summary>
    public async Task<MigratorRun> RunAsync(params string[] arguments)
    {
        var peakFile = Path.Combine(Folder, "peak.txt");
        File.Delete(peakFile);
        var command = new List<string> { Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Host, _blueprintFile };
        command.AddRange(arguments);
        if (Before is not null)
        {
            command.InsertRange(0, ["unshare", "-rm", "bash", "-c", Before + " && exec \"$@\"", "bash"]);
        }

        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ISOMER_HOST_PEAK_FILE"] = peakFile;
        start.Environment["ISOMER_HOST_KILL_AT"] = KillAt;
        start.Environment["ISOMER_HOST_HOLD_AT"] = HoldAt;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (KillAfter is { } delay && !process.WaitForExit(delay))
        {
            process.Kill();
        }

        if (HoldAt is not null)
        {
            await MeddleAsync(process);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, output.ToString(), ReadPeak(peakFile));
    }

    private async Task MeddleAsync(Process process)
    {
        while (!File.Exists(Path.Combine(Folder, "held")) && !process.HasExited)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await Meanwhile();
        await File.WriteAllTextAsync(Path.Combine(Folder, "go"), "", TestContext.Current.CancellationToken);
    }

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private static double? ReadPeak(string file) =>
        File.Exists(file) && File.ReadAllText(file) is { Length: > 0 } text
            ? double.Parse(text, CultureInfo.InvariantCulture) / 1024
            : null;
}
