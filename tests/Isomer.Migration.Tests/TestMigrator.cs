using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Schema;

namespace Isomer.Migration.Tests;

/// <summary>Runs a migrator in this process, as a generated program would, and keeps what it prints.</summary>
internal sealed class TestMigrator(MigratorDefinition definition)
{
    public MigratorDefinition Definition { get; init; } = definition;

    public ICopyObserver Observer { get; set; } = NoObserver.Instance;

    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    /// <summary>A migrator for the live schema of a database.</summary>
    public static async Task<TestMigrator> ForAsync(string engine, string connectionString, string? mapping = null)
    {
        await using var database = await EngineRegistry.Find(engine).OpenAsync(connectionString, CancellationToken.None);
        var xray = await database.Catalog.ReadAsync(XRayOptions.Default, CancellationToken.None);
        return new TestMigrator(new MigratorDefinition
        {
            Name = "Test",
            BlueprintJson = BlueprintJson.Write(xray.Blueprint),
            MappingJson = mapping,
            SourceEngine = engine,
            TargetEngines = ["sqlite", "postgresql"],
        });
    }

    public async Task<int> RunAsync(params string[] args) => await RunAsync(CancellationToken.None, args);

    public async Task<int> RunAsync(CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var environment = new MigratorEnvironment { Out = output, Error = errors, Observer = Observer };
        var code = await Migrator.RunAsync(args, Definition, environment, cancellationToken);
        Output = output.ToString();
        Errors = errors.ToString();
        return code;
    }
}
