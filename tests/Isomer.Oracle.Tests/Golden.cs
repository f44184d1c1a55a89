using System.Runtime.CompilerServices;

namespace Isomer.Oracle.Tests;

/// <summary>Texts that a test expects, in files beside it. <c>UPDATE_GOLDEN=1</c> accepts what comes.</summary>
internal static class Golden
{
    public static void Assert(string name, string actual, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Scenarios", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Xunit.Assert.Equal(File.ReadAllText(path), actual);
    }
}
