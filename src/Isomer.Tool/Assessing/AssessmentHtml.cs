using System.Globalization;
using System.Text;
using Isomer.Migration.Reporting;
using static Isomer.Migration.Reporting.HtmlPage;

namespace Isomer.Tool.Assessing;

/// <summary>Writes the HTML report: one file that needs nothing beside it, for screens and for paper.</summary>
internal sealed class AssessmentHtml
{
    private readonly StringBuilder _html = new();
    private readonly Assessment _assessment;

    private AssessmentHtml(Assessment assessment) => _assessment = assessment;

    /// <summary>The file's text.</summary>
    public static string Write(Assessment assessment)
    {
        var page = new AssessmentHtml(assessment);
        Open(page._html, $"{assessment.Name}: {assessment.Source} to {assessment.Target}", ReportStyle.Css + "\n" + AssessmentStyle.Css);
        page.Summary();
        page.Contents();
        page.Objects();
        page.Findings("decisions", "Needs a decision", assessment.Findings);
        page.NotPortable();
        page.Accepted();
        page.Findings("information", "For information", assessment.Information);
        page.Effort();
        page.Grades();
        Close(page._html);
        return page._html.ToString();
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Style(Grade grade) => grade switch
    {
        Grade.A => "good",
        Grade.B or Grade.C => "warn",
        _ => "bad",
    };

    private void Line(FormattableString line) => _html.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private void Summary()
    {
        Line($"<header>");
        Line($"<p class=\"grade {Style(_assessment.Grade)}\" title=\"Grade\">{_assessment.Grade}</p>");
        Line($"<h1>{Escape(_assessment.Name)}</h1>");
        Line($"<p>{Escape(_assessment.Source.ToString())} → {Escape(_assessment.Target.ToString())}</p>");
        Line($"<p class=\"verdict {Style(_assessment.Grade)}\">{Escape(_assessment.GradeRule)}</p>");
        Line($"<dl>");
        Fact("Objects", _assessment.Objects.Sum(o => o.Total));
        Fact("Need a decision", _assessment.Objects.Sum(o => o.NeedsDecision));
        Fact("Not portable", _assessment.Objects.Sum(o => o.NotPortable));
        Line($"<dt>Effort</dt><dd>{Number(_assessment.EffortHours)} hours</dd>");
        if (_assessment.ExcludedTables > 0)
        {
            Fact("Tables left out by the mapping", _assessment.ExcludedTables);
        }

        Line($"</dl>");
        Line($"</header>");
    }

    private void Fact(string term, int number) => Line($"<dt>{term}</dt><dd>{number:N0}</dd>");

    private void Contents()
    {
        Line($"<nav>");
        Line($"<ul>");
        Line($"<li><a href=\"#objects\">Objects</a></li>");
        Entry("decisions", "Needs a decision", _assessment.Findings.Count);
        Entry("native", "Not portable", _assessment.NotPortable.Count);
        Entry("accepted", "Accepted", _assessment.Accepted.Count);
        Entry("information", "For information", _assessment.Information.Count);
        Line($"<li><a href=\"#effort\">Effort</a></li>");
        Line($"<li><a href=\"#grades\">Grades</a></li>");
        Line($"</ul>");
        Line($"</nav>");
    }

    private void Entry(string id, string title, int count) => Line($"<li><a href=\"#{id}\">{title}</a> ({count:N0})</li>");

    private void Heading(string id, string title) => Line($"<h2 id=\"{id}\">{title}</h2>");

    private void Objects()
    {
        Heading("objects", "Objects");
        var table = new HtmlTable(
            _html, new("Kind"), Numbers("All"), Numbers("Automatic"), Numbers("Accepted"), Numbers("Need a decision"),
            Numbers("Not portable"));
        foreach (var count in _assessment.Objects)
        {
            table.Row(Counts(count.Name, [count]));
        }

        table.Close(Counts("all", _assessment.Objects));
    }

    private static HtmlColumn Numbers(string title) => new(title, HtmlColumnKind.Number);

    private static string[] Counts(string name, IReadOnlyList<ObjectCount> counts) =>
    [
        name,
        .. new[]
        {
            counts.Sum(o => o.Total), counts.Sum(o => o.Automatic), counts.Sum(o => o.Accepted), counts.Sum(o => o.NeedsDecision),
            counts.Sum(o => o.NotPortable),
        }.Select(n => n == 0 ? "–" : Whole(n)),
    ];

    private void Findings(string id, string title, IReadOnlyList<Finding> findings)
    {
        Heading(id, title);
        if (findings.Count == 0)
        {
            Line($"<p>Nothing.</p>");
        }

        foreach (var group in findings.GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var first = group.First();
            var name = first.Class is null ? "mapping" : first.Class.ToString()!.ToLowerInvariant();
            var grave = first.IsError ? ", <span class=\"bad\">error</span>" : "";
            Line($"<h3>{first.Code} {Escape(first.Title)} <small>{name}{grave}, {group.Count():N0}</small></h3>");
            var table = new HtmlTable(_html, new("Where", HtmlColumnKind.Path), new("What"));
            foreach (var finding in group)
            {
                table.Row(finding.Path, finding.Message);
            }

            table.Close();
        }
    }

    private void NotPortable()
    {
        Heading("native", "Not portable");
        if (_assessment.NotPortable.Count == 0)
        {
            Line($"<p>Nothing.</p>");
        }

        foreach (var part in _assessment.NotPortable)
        {
            var lines = part.Lines == 1 ? "1 line" : $"{Whole(part.Lines)} lines";
            Line($"<h3>{Escape(part.Name)} <small>{Escape(part.Word)}, {part.Code}, {lines}</small></h3>");
            Line($"<p>{Escape(part.Message)}</p>");
            // HTML drops one line break right after the tag; this one is there to be dropped, so that a text keeps its own.
            _html.Append("<pre>\n").Append(Escape(part.Text)).Append("</pre>\n");
        }
    }

    private void Accepted()
    {
        Heading("accepted", "Accepted");
        if (_assessment.Accepted.Count == 0)
        {
            Line($"<p>Nothing.</p>");
            return;
        }

        var table = new HtmlTable(_html, new("Code"), new("Where", HtmlColumnKind.Path), new("What"), new("Reason"));
        foreach (var finding in _assessment.Accepted)
        {
            table.Row(finding.Code, finding.Path, finding.Message, finding.Reason ?? "");
        }

        table.Close();
    }

    private void Effort()
    {
        Heading("effort", "Effort");
        Line($"<p class=\"rule\">An estimate by a fixed rule, for somebody who knows both engines. Moving the rows is no part of it.</p>");
        var table = new HtmlTable(_html, new("What"), Numbers("How many"), Numbers("Minutes each"), Numbers("Hours"));
        foreach (var line in _assessment.Effort)
        {
            table.Row(line.What, Whole(line.Count), Number(line.MinutesEach), Number(line.Minutes / 60));
        }

        table.Close("all", "", "", Number(_assessment.EffortHours));
    }

    private void Grades()
    {
        Heading("grades", "Grades");
        var table = new HtmlTable(_html, new("Grade"), new("Rule"));
        foreach (var rule in GradeRules.All.OrderBy(r => r.Grade))
        {
            string[] cells = [$"{rule.Grade}", rule.Text];
            if (rule.Grade == _assessment.Grade)
            {
                table.MarkedRow(cells);
            }
            else
            {
                table.Row(cells);
            }
        }

        table.Close();
    }
}
