using Microsoft.CodeAnalysis;

namespace Isomer.Generator.Tests;

/// <summary>
/// Generated files beside the tests: <c>Golden/{test}/{file}</c>. <c>UPDATE_GOLDEN=1</c> accepts what is generated now, and the diff is the
/// review; where <c>CI=true</c> it is refused.
/// </summary>
internal static class Golden
{
    public static void AssertSame(string test, GeneratorDriverRunResult result)
    {
        var folder = Path.Combine(TestProject.Metadata("ProjectDirectory"), "Golden", test);
        var generated = result.Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.NotEqual("true", Environment.GetEnvironmentVariable("CI"));
            Accept(folder, generated);
        }

        Assert.Equal(
            generated.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        foreach (var (name, text) in generated)
        {
            Assert.Equal(File.ReadAllText(Path.Combine(folder, name)), text);
        }
    }

    private static void Accept(string folder, Dictionary<string, string> generated)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var (name, text) in generated)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
