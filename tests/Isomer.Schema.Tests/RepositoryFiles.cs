namespace Isomer.Schema.Tests;

/// <summary>Files of the repository that tests read: found upwards from where the test runs.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Documents { get; } = Path.Combine(Root, "tests", "Isomer.Schema.Tests", "Documents");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Build.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Build.sln is in no folder above the tests.");
        }

        return folder;
    }
}
