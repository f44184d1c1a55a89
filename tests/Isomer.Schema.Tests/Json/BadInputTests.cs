using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Isomer.Testing.Schemas;

namespace Isomer.Schema.Tests.Json;

/// <summary>No text makes the reader throw, hang, or stay silent.</summary>
public class BadInputTests
{
    private static readonly string s_sample = BlueprintJson.Write(ArbitraryBlueprint.FromSeed(7, BlueprintOptions.Anything));

    [Theory]
    [InlineData('[', '[')]
    [InlineData('{', '{')]
    [InlineData('[', '{')]
    public void Fifty_megabytes_of_nesting_give_one_finding_at_once(char first, char second)
    {
        var unit = (first == '{' ? "{\"a\":" : "[") + (second == '{' ? "{\"a\":" : "[");
        var text = string.Concat(Enumerable.Repeat(unit, 50_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        var finding = Assert.Single(BlueprintJson.Read(text, "deep.json").Diagnostics);

        Assert.Equal("ISO1001", finding.Code.Id);
        Assert.Equal(1, finding.Span!.Value.Start.Line);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void Deep_nesting_inside_a_string_value_is_no_hang_either()
    {
        var type = string.Concat(Enumerable.Repeat("array<", 1_000_000));
        var expression = new string('(', 1_000_000);
        var text = $$"""{ "blueprint": 1, "tables": { "t": { "columns": { "a": { "type": "{{type}}", "default": "{{expression}}" } } } } }""";

        Assert.Equal(["ISO1008", "ISO1009"], BlueprintJson.Read(text, null).Diagnostics.Select(d => d.Code.Id));
    }

    [Fact]
    public void A_file_cut_off_anywhere_gives_an_error_with_its_place()
    {
        var end = s_sample.LastIndexOf('}');
        for (var length = 0; length <= end; length++)
        {
            var result = BlueprintJson.Read(s_sample[..length], "cut.json");
            Assert.Null(result.Value);
            var finding = Assert.Single(result.Diagnostics);
            Assert.Equal("ISO1001", finding.Code.Id);
            Assert.Equal("cut.json", finding.Path);
            Assert.NotNull(finding.Span);
        }
    }

    [Fact]
    public void Any_mutation_reads_or_is_reported() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var result = BlueprintJson.Read(Mutate(s_sample, new Random(seed)), "mutated.json");
            Assert.Equal(result.Value is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
            Assert.All(result.Diagnostics, d => Assert.NotNull(d.Span));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Any_mutation_of_a_mapping_reads_or_is_reported() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            const string Text = """
                { "mapping": 1, "names": "snake", "include": ["*"], "types": { "decimal": "text" },
                  "tables": { "a*": { "filter": "a > 1", "columns": { "b": { "rename": "c", "constant": "1", "accept": { "ISO2071": "why" }, "policy": { "ISO2124": "round" } } } } } }
                """;
            var result = MappingJson.Read(Mutate(Text, new Random(seed)), "mutated.json");
            Assert.Equal(result.Value is null, result.Diagnostics.Any(d => d.Severity == Severity.Error));
            result.Value?.Apply(ArbitraryBlueprint.FromSeed(seed % 50, BlueprintOptions.Anything));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Findings_stop_at_a_hundred()
    {
        var keys = string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"\"k{i}\": 1"));

        var findings = BlueprintJson.Read($$"""{ "blueprint": 1, {{keys}} }""", null).Diagnostics;

        Assert.Equal(101, findings.Count);
        Assert.Equal("ISO1019", findings[100].Code.Id);
    }

    [Fact]
    public void Many_members_take_linear_time()
    {
        var columns = string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"c{i}\":{{\"type\":\"int32\"}}"));
        var watch = Stopwatch.StartNew();

        var result = BlueprintJson.Read($$"""{ "blueprint": 1, "tables": { "t": { "columns": { {{columns}} } } } }""", null);

        Assert.Equal(100_000, result.Value!.Tables[0].Columns.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static string Mutate(string text, Random random)
    {
        const string Alphabet = "{}[]\",:\\ \n0123456789-+eEtruefalsn'().*<>\u0000\uD800é😀";
        var characters = text.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(characters.Count);
            switch (random.Next(4))
            {
                case 0:
                    characters.RemoveRange(at, Math.Min(random.Next(1, 20), characters.Count - at));
                    break;
                case 1:
                    characters.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 2:
                    characters.InsertRange(at, characters.Skip(random.Next(characters.Count)).Take(random.Next(1, 60)).ToList());
                    break;
                default:
                    characters[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
            }
        }

        return string.Concat(characters);
    }
}
