namespace Isomer.Schema.Tests.Json;

/// <summary>JSON itself: what is none, and where.</summary>
public class JsonTests
{
    [Theory]
    [InlineData("", 1, 1, "the file ends where a value should stand")]
    [InlineData("  \n ", 2, 2, "the file ends where a value should stand")]
    [InlineData("{", 1, 2, "the file ends inside an object")]
    [InlineData("{\n  \"blueprint\": 1,\n}", 3, 1, "a name in double quotes should stand here, not '}'")]
    [InlineData("{ \"a\" 1 }", 1, 7, "a ':' is missing after the name")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", 1, 10, "a ',' or '}' should stand here, not '\"'")]
    [InlineData("{ \"a\": [1 2] }", 1, 11, "a ',' or ']' should stand here, not '2'")]
    [InlineData("{ \"a\": [1,", 1, 11, "the file ends where a value should stand")]
    [InlineData("{ \"a\": [1", 1, 10, "the file ends inside an array")]
    [InlineData("{ \"a\": tru }", 1, 8, "a value should stand here, not 't'")]
    [InlineData("{ \"a\": 😀 }", 1, 8, "a value should stand here, not '😀'")]
    [InlineData("{ \"a\": 01 }", 1, 8, "'01' is no number")]
    [InlineData("{ \"a\": -x }", 1, 8, "'-' is no number")]
    [InlineData("{ \"a\": 1.e5 }", 1, 8, "'1.e5' is no number")]
    [InlineData("{ \"a\": \"open }", 1, 8, "the file ends inside this string")]
    [InlineData("{ \"a\": \"two\nlines\" }", 1, 12, "a control character (a line break?) stands in a string; write it as an escape such as \\n")]
    [InlineData("{ \"a\": \"\\x\" }", 1, 9, "an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits")]
    [InlineData("{ \"a\": \"\\u12G4\" }", 1, 9, "an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits")]
    [InlineData("{} {}", 1, 4, "something follows the closing bracket")]
    [InlineData("// no", 1, 1, "a value should stand here, not '/'")]
    public void Says_what_is_wrong_and_where(string text, int line, int column, string message)
    {
        var finding = Assert.Single(BlueprintJson.Read(text, "x.json").Diagnostics);

        Assert.Equal($"x.json({line},{column}): error ISO1001: Not JSON: {message}.", finding.ToString());
    }

    [Fact]
    public void Reads_every_escape()
    {
        var result = BlueprintJson.Read(
            """{ "blueprint": 1, "tables": { "t": { "comment": "\" \\ \/ \b \f \n \r \t \u0041 \ud83d\uDE00 \uD800", "columns": { "a": { "type": "text" } } } } }""",
            null);

        Assert.Equal("\" \\ / \b \f \n \r \t A 😀 \uD800", result.Value!.Tables[0].Comment);
    }

    [Fact]
    public void Takes_a_byte_order_mark_and_windows_lines()
    {
        var result = BlueprintJson.Read("\uFEFF{\r\n  \"blueprint\": 1,\r\n  \"tabels\": {}\r\n}\r\n", "x.json");

        Assert.StartsWith("x.json(3,3): error ISO1003:", Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
    }
}
