namespace Isomer.Testing;

/// <summary>
/// Where the sources lie: found upwards from where the test runs, because a compiler-given path would be mapped away in a CI build.
/// </summary>
public static class Repository
{
    public static string Root { get; } = FolderOf("Build.sln");

    /// <summary>The folder of the test project that runs.</summary>
    public static string Project { get; } = FolderOf("*.csproj");

    private static string FolderOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles(file).Length == 0)
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above the tests holds {file}.");
        }

        return folder.FullName;
    }
}
