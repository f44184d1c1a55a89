using Isomer.Testing;

namespace Isomer.Schema.Tests.Json;

/// <summary>The examples of the guides read as they stand.</summary>
public class GuideTests
{
    [Fact]
    public void The_example_of_the_blueprint_guide_is_in_canonical_form()
    {
        var example = Example("blueprint-format.md");
        var result = BlueprintJson.Read(example, null);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(example, BlueprintJson.Write(result.Value!));
    }

    [Fact]
    public void The_example_of_the_mapping_guide_reads() => Assert.Empty(MappingJson.Read(Example("mapping.md"), null).Diagnostics);

    private static string Example(string guide)
    {
        const string Fence = "```json\n";
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", guide));
        var start = text.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
