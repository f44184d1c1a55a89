using System.Globalization;
using System.Text;
using Isomer.Migration.Reporting.Diagram;
using Isomer.Schema;
using static Isomer.Migration.Reporting.HtmlPage;

namespace Isomer.Migration.Reporting;

/// <summary>The report: one HTML file that needs nothing beside it, neither script nor network.</summary>
internal static class HtmlReport
{
    /// <summary>The file's text.</summary>
    public static string Write(ReportModel report)
    {
        var html = new StringBuilder();
        Open(html, report.Name + ": migration report", ReportStyle.Css);
        Summary(html, report);
        Tables(html, report.Tables);
        Differences(html, report.Differences);
        Anomalies(html, report.Anomalies);
        html.Append("<h2>Schema</h2>\n<div class=\"diagram\">\n");
        EntityDiagram.Write(html, report.Schema);
        html.Append("</div>\n");
        Close(html);
        return html.ToString();
    }

    private static void Summary(StringBuilder html, ReportModel report)
    {
        var (verdict, style) = Verdict(report);
        html.Append(CultureInfo.InvariantCulture, $"""
            <header>
            <h1>{Escape(report.Name)}</h1>
            <p>{Escape(report.Source)} → {Escape(report.Destination)}</p>
            <p class="verdict {style}">{verdict}</p>
            <dl>
            <dt>Tables</dt><dd>{report.Tables.Count:N0}</dd>
            <dt>Rows</dt><dd>{report.Tables.Sum(t => t.Rows):N0}</dd>
            <dt>Started</dt><dd>{Moment(report.StartedAt)}</dd>
            <dt>Finished</dt><dd>{Moment(report.FinishedAt)}</dd>
            </dl>
            </header>

            """);
    }

    // The gravest thing that is true of the run, in words.
    private static (string Text, string Style) Verdict(ReportModel report) => report switch
    {
        _ when report.Tables.Any(t => t.Differences > 0) => ("Differences found", "bad"),
        _ when report.Tables.Any(t => t.Rejects > 0) => ("Copied, with rejected rows", "warn"),
        _ when report.Tables.Any(t => !t.IsComplete) => ("Not complete", "warn"),
        _ when report.Tables.All(t => t.Differences == 0) => ("Copied and verified by content", "good"),
        _ => ("Copied, not verified", "warn"),
    };

    private static void Tables(StringBuilder html, IReadOnlyList<TableReport> tables)
    {
        html.Append("""
            <h2>Tables</h2>
            <table>
            <thead><tr><th>Table</th><th class="n">Rows</th><th class="n">Bytes</th><th class="n">Rows/s</th><th class="n">Chunks</th><th class="n">Rejected</th><th>Verified</th></tr></thead>
            <tbody>

            """);
        foreach (var table in tables)
        {
            var rate = table.Elapsed > TimeSpan.Zero
                ? (table.Rows / table.Elapsed.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture)
                : "–";
            html.Append(CultureInfo.InvariantCulture, $"""
                <tr><td>{Escape(table.Name)}</td><td class="n">{table.Rows:N0}</td><td class="n">{table.Bytes:N0}</td><td class="n">{rate}</td>
                """);
            html.Append(CultureInfo.InvariantCulture, $"""
                <td class="n">{table.ChunksDone:N0} / {table.Chunks:N0}</td><td class="n">{table.Rejects:N0}</td><td>{Verified(table)}</td></tr>

                """);
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Verified(TableReport table) => table.Differences switch
    {
        null => "no",
        0 => "<span class=\"good\">equal</span>",
        var n => string.Create(CultureInfo.InvariantCulture, $"<span class=\"bad\">{n:N0} differ</span>"),
    };

    private static void Differences(StringBuilder html, IReadOnlyList<string> differences)
    {
        if (differences.Count == 0)
        {
            return;
        }

        html.Append("<h2>Differences</h2>\n<ul>\n");
        foreach (var difference in differences)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><code>{Escape(difference)}</code></li>\n");
        }

        html.Append("</ul>\n");
    }

    private static void Anomalies(StringBuilder html, IReadOnlyList<Diagnostic> anomalies)
    {
        html.Append("<h2>Anomalies</h2>\n");
        if (anomalies.Count == 0)
        {
            html.Append("<p>None: the destination means what the blueprint means.</p>\n");
            return;
        }

        html.Append("<table>\n<thead><tr><th>Code</th><th>Where</th><th>What</th></tr></thead>\n<tbody>\n");
        foreach (var anomaly in anomalies)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<tr><td>{anomaly.Code.Id}</td><td>{Escape(anomaly.Target ?? "")}</td><td>{Escape(anomaly.Message)}</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string Moment(DateTimeOffset? moment) =>
        moment?.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) ?? "–";
}
