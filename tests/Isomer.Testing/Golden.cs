using Xunit;

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
    public static void Verify(string name, string actual)
    {
        var path = PathOf(name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Golden files are not accepted in CI.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"Golden/{name} is missing; run with UPDATE_GOLDEN=1 and review it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string PathOf(string name) => Path.Combine(Repository.Project, "Golden", name);
}
