using Isomer.Schema;
using Isomer.Tool.Assessing;

namespace Isomer.Tool.Tests.Assessing;

public class AssessmentJsonTests
{
    private static readonly string s_json = AssessmentJson.Write(Legacy.Assess("mysql"));

    [Fact]
    public void What_is_written_is_read_back() => Assert.Equal(s_json, AssessmentJson.Write(AssessmentJson.Read(s_json, "legacy.json")));

    [Fact]
    public void Neither_lines_nor_moments_stand_in_it() => Assert.DoesNotMatch("\"(line|date|time)\"|T[0-9]{2}:", s_json);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{ "assessment": 1, "name": "legacy" }""")]
    public void What_is_no_assessment_is_a_coded_error(string text)
    {
        var error = Assert.Throws<IsomerException>(() => AssessmentJson.Read(text, "legacy.json"));

        Assert.Equal(Codes.MalformedBaseline, error.Diagnostic.Code);
    }

    [Fact]
    public void Another_version_is_a_coded_error()
    {
        var text = s_json.Replace("\"assessment\": 1", "\"assessment\": 2", StringComparison.Ordinal);

        var error = Assert.Throws<IsomerException>(() => AssessmentJson.Read(text, "legacy.json")).Diagnostic;

        Assert.Equal(Codes.MalformedBaseline, error.Code);
        Assert.Contains("version is 2", error.Message, StringComparison.Ordinal);
    }
}
