namespace Isomer.Build.Tests.Harness;

/// <summary>The packages as <c>dotnet pack</c> makes them, in a folder that is a feed.</summary>
public sealed class Packages : IAsyncLifetime
{
    private readonly TestFolder _folder = new();

    /// <summary>The feed.</summary>
    public string Feed => _folder["feed"];

    /// <summary>
    /// Where consumers unpack to: apart from the machine's own folder, which may hold another Isomer of the same version.
    /// </summary>
    public string Unpacked => _folder["packages"];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Parallel.ForEachAsync(
            ["Build", "Schema", "Dialects", "Engines", "Migration", "MySql", "Oracle", "PostgreSql", "Sqlite", "SqlServer"],
            new ParallelOptions { MaxDegreeOfParallelism = 3 },
            async (project, _) => (await DotNet.RunAsync(
                Repository.Root,
                ["pack", $"src/Isomer.{project}", "--no-build", "-c", Repository.Configuration, "-o", Feed, "-v", "q"])).MustSucceed());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
