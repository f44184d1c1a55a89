using System.Reflection;
using System.Text.RegularExpressions;
using Isomer.Testing;

namespace Isomer.Schema.Tests.Diagnostics;

public partial class CodesTests
{
    private static readonly Code[] s_codes =
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Code>()];

    public static TheoryData<string> Ids => [.. s_codes.Select(c => c.Id)];

    public static TheoryData<string> Anomalies => [.. s_codes.Where(c => c.Class is not null).Select(c => c.Id)];

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
        var page = Path.Combine(Repository.Root, "docs", "diagnostics", id + ".md");
        Assert.True(File.Exists(page), $"docs/diagnostics/{id}.md is missing");
        Assert.Equal($"# {id}: {Find(id).Title}", File.ReadLines(page).First());
    }

    [Fact]
    public void A_page_has_a_code()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "ISO*.md")
            .Select(Path.GetFileNameWithoutExtension);
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

    [Theory]
    [MemberData(nameof(Ids))]
    public void Anomalies_and_no_other_codes_have_a_class(string id) =>
        Assert.Equal(id.StartsWith("ISO2", StringComparison.Ordinal), Find(id).Class is not null);

    [Theory]
    [MemberData(nameof(Anomalies))]
    public void A_message_of_an_anomaly_says_its_class(string id) =>
        Assert.Equal([Word(Find(id))], ClassWord().Matches(Find(id).Message).Select(m => m.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Anomalies))]
    public void A_page_of_an_anomaly_says_its_class_and_shows_a_witness(string id)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "diagnostics", id + ".md"));
        Assert.Matches($"^Class: {Word(Find(id))}\\. Witness: \\S.+\\.$", lines[2]);
        Assert.Contains(
            lines, l => l.Contains($" {id}: ", StringComparison.Ordinal) && l.Contains($"({Word(Find(id))})", StringComparison.Ordinal));
    }

    private static string Word(Code code) => code.Class.ToString()!.ToLowerInvariant();

    private static Code Find(string id) => s_codes.First(c => c.Id == id);

    [GeneratedRegex(@"(?<!\{)\{(\d+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\((widening|representation|behaviour|narrowing|unsupported)\)")]
    private static partial Regex ClassWord();
}
