using System.Text.RegularExpressions;
using System.Xml.Linq;
using Isomer.Tool.Assessing;

namespace Isomer.Tool.Tests.Assessing;

public partial class AssessmentHtmlTests
{
    private static readonly string s_html = AssessmentHtml.Write(Legacy.Assess("mysql"));

    [Fact]
    public void No_name_becomes_markup()
    {
        // Whatever is not escaped is an element too many, or none that closes.
        var body = Body(s_html);

        Assert.DoesNotContain(body.Descendants(), e => e.Name.LocalName is "script" or "img" or "i" or "b");
        Assert.Contains(body.Descendants("pre"), p => p.Value.Contains("'</pre><script>alert(3)</script>'", StringComparison.Ordinal));
        Assert.Contains(body.Descendants("h3"), h => h.Value.StartsWith("<b>.<img src=x onerror=alert(2)>", StringComparison.Ordinal));
        Assert.Contains(body.Descendants("td"), d => d.Value == "searched by people alone & <i>never</i> in bulk");
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere() =>
        Assert.DoesNotMatch(@"https?:|src=[""']|url\(|@import|<link|<script", s_html);

    [Fact]
    public void Each_entry_of_the_contents_leads_somewhere()
    {
        var body = Body(s_html);

        var targets = body.Descendants("nav").Descendants("a").Select(a => a.Attribute("href")!.Value[1..]).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, t => Assert.Single(body.Descendants("h2"), h => h.Attribute("id")?.Value == t));
    }

    [Fact]
    public void The_same_schema_gives_the_same_bytes() => Assert.Equal(s_html, AssessmentHtml.Write(Legacy.Assess("mysql")));

    [Fact]
    public void The_hours_of_the_lines_add_up_to_the_effort()
    {
        var assessment = Legacy.Assess("mysql");

        Assert.NotEmpty(assessment.Effort);
        Assert.Equal(Effort.Hours(assessment.Effort.Sum(l => l.Minutes)), assessment.EffortHours);
        Assert.All(assessment.Effort, l => Assert.Contains(Body(s_html).Descendants("td"), d => d.Value == l.What));
    }

    private static XElement Body(string html) => XElement.Parse(BodyElement().Match(html).Value);

    [GeneratedRegex("<body>.*</body>", RegexOptions.Singleline)]
    private static partial Regex BodyElement();
}
