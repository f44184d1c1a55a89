namespace Isomer.Testing;

/// <summary>
/// Texts that tests expect, in the folder <c>Golden</c> of their project. <c>UPDATE_GOLDEN=1</c> accepts what the code gives now, and the
/// diff is the review; where <c>CI=true</c> it is refused.
/// </summary>
public static class Golden
{
    /// <param name="name">The file's path within <c>Golden</c>.</param>
    public static string Read(string name) => File.ReadAllText(PathOf(name));

    /// <param name="name">The file's path within <c>Golden</c>.</param>
    /// <param name="actual">What the code gives.</param>
    public static void Verify(string name, string actual) => VerifyFile(PathOf(name), actual);

    /// <summary>The same for a page of the documentation that a test can write.</summary>
    /// <param name="page">The page's path within <c>docs</c>.</param>
    /// <param name="actual">What the code gives.</param>
    public static void VerifyPage(string page, string actual) => VerifyFile(Path.Combine(Repository.Root, "docs", page), actual);

    private static void VerifyFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Golden files are not accepted in CI.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path),
            $"{Path.GetRelativePath(Repository.Root, path)} is missing; run with UPDATE_GOLDEN=1 and review it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string PathOf(string name) => Path.Combine(Repository.Project, "Golden", name);
}
