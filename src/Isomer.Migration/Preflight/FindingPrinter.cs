using System.Globalization;
using System.Text.Json;
using Isomer.Migration.Commands;
using Isomer.Migration.Progress;
using Spectre.Console;

namespace Isomer.Migration.Preflight;

/// <summary>Prints what a preflight found.</summary>
internal static class FindingPrinter
{
    public static void Print(IReadOnlyList<Finding> findings, OutputFormat format, TextWriter output)
    {
        if (format == OutputFormat.Json)
        {
            output.WriteLine(Json(findings));
            return;
        }

        if (findings.Count > 0)
        {
            PrintTable(findings, output);
        }

        foreach (var finding in findings.Where(f => f.State is FindingState.Open or FindingState.Unchecked))
        {
            output.WriteLine($"{finding.Diagnostic.Code.Id}: {finding.Diagnostic.Message}");
            if (finding.Reason is { } reason)
            {
                output.WriteLine($"{reason.Code.Id}: {reason.Message}");
            }
        }

        var counts = Enum.GetValues<FindingState>().Select(s => string.Create(
            CultureInfo.InvariantCulture, $"{findings.Count(f => f.State == s)} {Word(s)}"));
        output.WriteLine($"preflight: {string.Join(", ", counts)}");
    }

    private static void PrintTable(IReadOnlyList<Finding> findings, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("table", "column or key", "code")
            .AddColumn("rows", c => c.RightAligned()).AddColumns("state", "for example");
        foreach (var finding in findings)
        {
            var rows = finding.State == FindingState.Unchecked ? "–" : finding.Rows.ToString("N0", CultureInfo.InvariantCulture);
            string[] cells =
                [finding.Table, finding.Column, finding.Diagnostic.Code.Id, rows, Word(finding.State), string.Join("; ", finding.Examples)];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        PlainConsole.Write(table, output);
    }

    private static string Json(IReadOnlyList<Finding> findings) => JsonLine.Of(json =>
    {
        json.WriteString("event", "preflight");
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("table", finding.Table);
            WriteSubject(json, finding);
            json.WriteString("code", finding.Diagnostic.Code.Id);
            json.WriteString("state", Word(finding.State));
            if (finding.State != FindingState.Unchecked)
            {
                json.WriteNumber("rows", finding.Rows);
            }

            json.WriteStartArray("examples");
            foreach (var example in finding.Examples)
            {
                json.WriteStringValue(example);
            }

            json.WriteEndArray();
            json.WriteString("message", finding.Diagnostic.Message);
            if (finding.Reason is { } reason)
            {
                json.WriteString("reasonCode", reason.Code.Id);
                json.WriteString("reason", reason.Message);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteSubject(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Key is not { } key)
        {
            json.WriteString("column", finding.Column);
            return;
        }

        json.WriteString("key", key.Name ?? "primary key");
        json.WriteStartArray("columns");
        foreach (var column in key.Columns)
        {
            json.WriteStringValue(column);
        }

        json.WriteEndArray();
    }

    private static string Word(FindingState state) => state switch
    {
        FindingState.Cleared => "cleared",
        FindingState.Open => "open",
        FindingState.Accepted => "accepted",
        FindingState.Settled => "policy",
        FindingState.Unchecked => "unchecked",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no word."),
    };
}
