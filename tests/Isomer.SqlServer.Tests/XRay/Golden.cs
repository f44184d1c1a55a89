using System.Runtime.CompilerServices;

namespace Isomer.SqlServer.Tests;

/// <summary>Texts that a test expects, in files beside it. <c>UPDATE_GOLDEN=1</c> accepts what comes.</summary>
internal static class Golden
{
    public static string Read(string name) => File.ReadAllText(PathOf(name));

    public static void Assert(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(PathOf(name), actual);
        }

        Xunit.Assert.Equal(Read(name), actual);
    }

    private static string PathOf(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Scenarios", name);
}
