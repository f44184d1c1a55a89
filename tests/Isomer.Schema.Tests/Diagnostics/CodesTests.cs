using System.Reflection;
using System.Text.RegularExpressions;

namespace Isomer.Schema.Tests.Diagnostics;

public partial class CodesTests
{
    private static readonly Code[] s_codes =
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Code>()];

    public static TheoryData<string> Ids => [.. s_codes.Select(c => c.Id)];

    [Fact]
    public void Every_field_is_a_code() =>
        Assert.Equal(typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Length, s_codes.Length);

    [Fact]
    public void Ids_are_unique() => Assert.Equal(s_codes.Length, s_codes.Select(c => c.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_in_a_known_range(string id) => Assert.Matches("^ISO[1-69][0-9]{3}$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_code_has_a_page_with_its_title(string id)
    {
        var page = Path.Combine(RepositoryFiles.Root, "docs", "diagnostics", id + ".md");
        Assert.True(File.Exists(page), $"docs/diagnostics/{id}.md is missing");
        Assert.Equal($"# {id}: {Find(id).Title}", File.ReadLines(page).First());
    }

    [Fact]
    public void A_page_has_a_code()
    {
        var pages = Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "docs", "diagnostics"), "ISO*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Empty(pages.Except(s_codes.Select(c => c.Id)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_formats_with_as_many_arguments_as_it_names(string id)
    {
        var message = Find(id).Message;
        var places = Placeholder().Matches(message).Select(m => int.Parse(m.Groups[1].Value, null)).ToHashSet();
        Assert.Equal(Enumerable.Range(0, places.Count), places.Order());
        Assert.NotEmpty(Find(id).Format([.. places.Select(p => (object)p)]));
    }

    private static Code Find(string id) => s_codes.First(c => c.Id == id);

    [GeneratedRegex(@"(?<!\{)\{(\d+)\}")]
    private static partial Regex Placeholder();
}
