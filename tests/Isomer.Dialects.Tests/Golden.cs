using System.Runtime.CompilerServices;

namespace Isomer.Dialects.Tests;

/// <summary>
/// Expected files in Golden/{engine}/, one per scenario. <c>UPDATE_GOLDEN=1</c> accepts what the code gives now; the diff is the review.
/// </summary>
internal static class Golden
{
    private static readonly string Root = Path.Combine(Repository.Root, "tests", "Isomer.Dialects.Tests", "Golden");

    public static void Verify(string engine, string actual, [CallerMemberName] string scenario = "")
    {
        var path = Path.Combine(Root, engine, scenario + ".sql");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Golden files are not accepted in CI.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"Golden/{engine}/{scenario}.sql is missing; run with UPDATE_GOLDEN=1 and review it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
