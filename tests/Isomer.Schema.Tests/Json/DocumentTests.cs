using Isomer.Testing;

namespace Isomer.Schema.Tests.Json;

/// <summary>One invalid document per rule in <c>Documents</c>; the rule's page shows what reading it prints.</summary>
public class DocumentTests
{
    public static TheoryData<string> Invalid =>
        [.. Documents.Invalid];

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Prints_what_its_page_shows(string file)
    {
        var id = file[..7];
        var text = Documents.Read(file);
        var findings = file.EndsWith(".mapping.json", StringComparison.Ordinal)
            ? Map(text)
            : BlueprintJson.Read(text, "shop.blueprint.json").Diagnostics;

        Assert.All(findings, f => Assert.Equal(id, f.Code.Id));
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", id + ".md"));
        Assert.Contains("```\n" + findings[0] + "\n```", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shop.blueprint.json")]
    [InlineData("everything.blueprint.json")]
    public void A_valid_document_is_in_canonical_form(string file)
    {
        var text = Documents.Read(file);
        var result = BlueprintJson.Read(text, file);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(text, BlueprintJson.Write(result.Value!));
    }

    [Fact]
    public void Every_rule_of_the_readers_has_a_document()
    {
        var rules = typeof(Codes).GetFields().Select(f => ((Code)f.GetValue(null)!).Id)
            .Where(id => string.CompareOrdinal(id, "ISO1200") < 0 && id != Codes.TooManyFindings.Id);
        Assert.Empty(rules.Except(Documents.Invalid.Select(f => f[..7])));
    }

    private static EquatableArray<Diagnostic> Map(string text)
    {
        var mapping = MappingJson.Read(text, "shop.mapping.json");
        if (mapping.Value is null)
        {
            return mapping.Diagnostics;
        }

        var shop = BlueprintJson.Read(Documents.Read("shop.blueprint.json"), null).Value!;
        return mapping.Value.Apply(shop).Diagnostics.Select(d => d.At("shop.mapping.json", mapping.Positions)).ToEquatableArray();
    }
}
