using Isomer.Schema;
using Isomer.Tool.Assessing;

namespace Isomer.Tool.Tests.Assessing;

public class BaselineTests
{
    private static readonly Assessment s_baseline = Legacy.Assess("mysql");

    [Fact]
    public void The_same_is_not_worse() => Assert.Empty(Baseline.New(s_baseline, s_baseline));

    [Fact]
    public void Fewer_findings_are_not_worse() =>
        Assert.Empty(Baseline.New(s_baseline with { Findings = [], NotPortable = [] }, s_baseline));

    [Fact]
    public void A_finding_more_is_named()
    {
        var worse = s_baseline with { Findings = [.. s_baseline.Findings, Of("views/v", "It is lost.")] };

        var news = Assert.Single(Baseline.New(worse, s_baseline));

        Assert.Equal((Codes.NewFinding, "views/v"), (news.Code, news.Target));
        Assert.Equal("New on MySQL: ISO2999: It is lost.", news.Message);
    }

    [Fact]
    public void A_finding_that_is_no_longer_accepted_is_new()
    {
        var accepted = s_baseline.Accepted.Single();

        var worse = s_baseline with { Findings = [.. s_baseline.Findings, accepted with { Reason = null }] };

        Assert.Contains("ISO2050", Assert.Single(Baseline.New(worse, s_baseline)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Native_text_more_is_named()
    {
        var part = s_baseline.NotPortable[0];

        var worse = s_baseline with
        {
            NotPortable = [.. s_baseline.NotPortable, part with { Path = "views/another", Message = "Left out." }],
        };

        Assert.Equal("views/another", Assert.Single(Baseline.New(worse, s_baseline)).Target);
    }

    [Fact]
    public void Other_words_for_the_same_place_and_code_are_no_news()
    {
        var before = s_baseline with { Findings = [Of("tables/t", "Six digits.")] };

        Assert.Empty(Baseline.New(before with { Findings = [Of("tables/t", "6 digits.")] }, before));
    }

    [Fact]
    public void Of_two_findings_of_one_place_and_code_the_one_that_was_not_there_is_new()
    {
        var before = s_baseline with { Findings = [Of("tables/t", "The default is lost.")] };
        var after = before with { Findings = [Of("tables/t", "The check is lost."), Of("tables/t", "The default is lost.")] };

        Assert.EndsWith("The check is lost.", Assert.Single(Baseline.New(after, before)).Message, StringComparison.Ordinal);
    }

    private static Finding Of(string path, string message) => new("ISO2999", "", false, path, message, AnomalyClass.Narrowing);
}
