using System.Diagnostics;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>
/// The tool as a process of its own, as a build starts it. The driver of MySQL is found among the assemblies of the migrator's host.
/// </summary>
public static class ToolProcess
{
    private const string ConnectionName = "Side";

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "tool", "isomer.dll");

    private static readonly string HostFolder = Path.Combine(AppContext.BaseDirectory, "host");

    /// <summary>X-rays a database into a blueprint.</summary>
    /// <param name="engine">The engine's id.</param>
    /// <param name="connectionString">The connection.</param>
    /// <param name="folder">The folder of the test.</param>
    /// <param name="blueprint">The name of the blueprint's file in it.</param>
    /// <param name="references">The assemblies among which a driver is found; null for those of the migrator's host.</param>
    public static async Task<MigratorRun> XRayAsync(
        string engine, string connectionString, string folder, string blueprint = "x.blueprint.json",
        IReadOnlyList<string>? references = null)
    {
        var list = Path.Combine(folder, "references.txt");
        await File.WriteAllLinesAsync(list, references ?? Directory.GetFiles(HostFolder, "*.dll"), TestContext.Current.CancellationToken);
        return await RunAsync(
            folder, connectionString,
            "xray", "--engine", engine, "--connection-name", ConnectionName, "--output", blueprint, "--references", list);
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<MigratorRun> RunAsync(string folder, string connectionString, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Tool, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ConnectionStrings__" + ConnectionName] = connectionString;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output + await error, null);
    }
}
