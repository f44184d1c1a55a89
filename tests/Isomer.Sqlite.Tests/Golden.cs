using System.Reflection;

namespace Isomer.Sqlite.Tests;

/// <summary>
/// Expected files beside the tests. <c>UPDATE_GOLDEN=1</c> accepts what the tests produce, and the diff is the review; where <c>CI=true</c> it is refused.
/// </summary>
internal static class Golden
{
    private static readonly string Folder = Path.Combine(
        typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProjectDirectory").Value!, "XRay", "Golden");

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static void Verify(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.NotEqual("true", Environment.GetEnvironmentVariable("CI"));
            File.WriteAllText(PathOf(name), actual);
        }

        Assert.Equal(File.ReadAllText(PathOf(name)), actual);
    }
}
