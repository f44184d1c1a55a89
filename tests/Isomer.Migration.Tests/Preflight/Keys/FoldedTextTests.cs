using System.Globalization;
using System.Text;
using Isomer.Dialects;
using Isomer.Migration.Preflight.Keys;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Preflight.Keys;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Anna", "anna")]
    [InlineData("a\u0001nna\u007f", "anna")]
    [InlineData("Ａnna", "anna")]
    [InlineData("É", "e\u0301")]
    [InlineData("\u212A", "k")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφος")]
    [InlineData("ЁЖ", "ёж")]
    [InlineData("İ", "i")]
    [InlineData("ﬁ…", "fi...")]
    [InlineData("漢字", "漢字")]
    [InlineData("COL·LEGA", "coŀlega")]
    public void Texts_that_differ_in_case_and_form_are_one(string a, string b) =>
        Assert.Equal(Fold(a, TextFold.Case), Fold(b, TextFold.Case));

    [Theory]
    [InlineData("José", "jose")]
    [InlineData("straße", "STRASSE")]
    [InlineData("Ærø", "aero")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ấ", "a")]
    [InlineData("ấ", "a\u0301\u0302")]
    public void Texts_that_differ_in_accents_are_one(string a, string b) =>
        Assert.Equal(Fold(a, TextFold.CaseAndAccents), Fold(b, TextFold.CaseAndAccents));

    [Theory]
    [InlineData("José", "Jose")]
    [InlineData("coop", "co-op")]
    [InlineData("漢", "字")]
    [InlineData("a", "a ")]
    public void Other_texts_are_not(string a, string b) => Assert.NotEqual(Fold(a, TextFold.Case), Fold(b, TextFold.Case));

    [Theory]
    [InlineData("あ")]
    [InlineData("😀")]
    [InlineData("ấ")]
    [InlineData("a\u0340")]
    public void What_engines_fold_each_in_its_own_way_is_not_sure(string text)
    {
        var folded = new FoldedText();
        folded.Of(Encoding.UTF8.GetBytes(text), TextFold.Case, ignoresBlanks: false);
        Assert.False(folded.IsSure);
        folded.Of("next"u8, TextFold.Case, ignoresBlanks: false);
        Assert.True(folded.IsSure);
    }

    [Fact]
    public void Blanks_at_the_end_go_after_what_does_not_print()
    {
        var folded = new FoldedText();
        Assert.Equal("a", Encoding.UTF8.GetString(folded.Of("A \u0001 "u8, TextFold.Case, ignoresBlanks: true)));
        Assert.Equal("A \u0001", Encoding.UTF8.GetString(folded.Of("A \u0001  "u8, TextFold.None, ignoresBlanks: true)));
        Assert.Equal(" A", Encoding.UTF8.GetString(folded.Of(" A"u8, TextFold.None, ignoresBlanks: true)));
    }

    [Theory]
    [InlineData("utf8mb4_uca1400_nopad_as_ci", TextFold.Case)]
    [InlineData("utf8mb4_uca1400_nopad_ai_ci", TextFold.CaseAndAccents)]
    [InlineData("utf8mb4_unicode_520_ci", TextFold.CaseAndAccents)]
    public async Task What_a_server_takes_for_one_is_one(string collation, TextFold fold)
    {
        await using var server = await MySqlDatabase.CreateAsync();
        await using var connection = await server.OpenAsync();
        var sure = new FoldedText();
        var texts = Texts().Where(t => IsSure(sure, t, fold)).Distinct(StringComparer.Ordinal).ToList();
        var byWeight = new Dictionary<string, string>(StringComparer.Ordinal);
        var pairs = 0;
        foreach (var chunk in texts.Chunk(1000))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = string.Join(" UNION ALL ", chunk.Select((t, i) =>
                $"SELECT {i}, HEX(WEIGHT_STRING(CONVERT(x'{Octets(t)}' USING utf8mb4) COLLATE {collation}))"));
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var text = chunk[reader.GetInt32(0)];
                if (!byWeight.TryAdd(reader.GetString(1), text))
                {
                    pairs++;
                    var other = byWeight[reader.GetString(1)];
                    Assert.True(Fold(text, fold) == Fold(other, fold), $"{collation}: {Hex(text)} = {Hex(other)}");
                }
            }
        }

        Assert.True(texts.Count > 2500 && pairs > 500, $"{texts.Count} texts, {pairs} pairs");
    }

    // Every character of the first plane that is known, letters with each mark, and pairs of letters.
    private static IEnumerable<string> Texts()
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz";
        for (var c = 1; c < 0x10000; c++)
        {
            // Of ideographs and syllables, some do.
            if (!char.IsSurrogate((char)c) && (c < 0x3400 || c % 97 == 0 || c > 0xD7A3))
            {
                yield return char.ToString((char)c);
            }
        }

        foreach (var letter in Letters)
        {
            yield return letter + "\u00b7";
            yield return letter + "\u0387";
            for (var mark = 0x300; mark < 0x370; mark++)
            {
                yield return $"{letter}{(char)mark}";
            }

            foreach (var second in Letters)
            {
                yield return $"{letter}{second}";
            }
        }
    }

    private static bool IsSure(FoldedText folded, string text, TextFold fold)
    {
        folded.Of(Encoding.UTF8.GetBytes(text), fold, ignoresBlanks: false);
        return folded.IsSure;
    }

    private static string Fold(string text, TextFold fold) =>
        Encoding.UTF8.GetString(new FoldedText().Of(Encoding.UTF8.GetBytes(text), fold, ignoresBlanks: false));

    private static string Octets(string text) => Convert.ToHexString(Encoding.UTF8.GetBytes(text));

    private static string Hex(string text) => string.Join(' ', text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
}
