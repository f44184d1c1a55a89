using Isomer.Acceptance.Host;
using Isomer.Migration;
using Isomer.Migration.Copying;

// usage: Isomer.Acceptance.Host <blueprint file> <the migrator's own arguments>
var definition = new MigratorDefinition
{
    Name = "Library",
    BlueprintJson = File.ReadAllText(args[0]),
    SourceEngine = "Sqlite",
    TargetEngines = ["Sqlite", "PostgreSql", "MySql", "SqlServer"],
};
var observer = StopPoint.FromEnvironment() ?? NoObserver.Instance;
var exitCode = await Migrator.RunAsync(
    args[1..], definition, MigratorEnvironment.Process() with { Observer = observer }, CancellationToken.None);
if (Environment.GetEnvironmentVariable("ISOMER_HOST_PEAK_FILE") is { } file)
{
    // The high-water mark of the resident set, as the kernel kept it (proc(5)).
    var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
    File.WriteAllText(file, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
}

return exitCode;
