using System.Globalization;
using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Planning;
using Spectre.Console;
using LossPolicy = Isomer.Schema.LossPolicy;

namespace Isomer.Migration.Progress;

/// <summary>What a run prints at its end.</summary>
internal sealed record RunSummary
{
    public required string Source { get; init; }

    public required string Destination { get; init; }

    public required IReadOnlyList<TableProgress> Tables { get; init; }

    /// <summary>Anomalies that the mapping accepts.</summary>
    public required int AcceptedAnomalies { get; init; }

    /// <summary>Anomalies that no row of the source meets, as the run's preflight found.</summary>
    public required int ClearedAnomalies { get; init; }

    /// <summary>Anomalies that nobody has looked at.</summary>
    public required int OpenAnomalies { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public bool HasDifferences => Tables.Any(t => t.Stage == TableStage.Different);

    public static RunSummary Of(
        MigrationSession session, MigrationPlan plan, IDatabase source, IDatabase destination, IReadOnlyList<TableProgress> tables,
        TimeSpan elapsed,
        int cleared = 0)
    {
        var open = session.Schema.Mapped.WithoutAccepted(plan.Projection.Anomalies, out _).Count;
        return new RunSummary
        {
            Source = source.DisplayName,
            Destination = destination.DisplayName,
            Tables = tables,
            AcceptedAnomalies = plan.Projection.Anomalies.Count - open,
            ClearedAnomalies = cleared,
            OpenAnomalies = open - cleared,
            Elapsed = elapsed,
        };
    }

    public void Print(OutputFormat format, TextWriter output)
    {
        if (format == OutputFormat.Json)
        {
            output.WriteLine(Json());
        }
        else
        {
            PrintText(output);
        }
    }

    private void PrintText(TextWriter output)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("table");
        foreach (var head in (string[])["rows", "rows/s", "rejected"])
        {
            table.AddColumn(head, c => c.RightAligned());
        }

        table.AddColumn("verified");
        foreach (var row in Tables)
        {
            table.AddRow(
                Markup.Escape(row.Name), Number(row.Rows), row.Rate > 0 ? Number((long)row.Rate) : "–", Number(row.Rejects), Verified(row));
        }

        PlainConsole.Write(table, output);
        foreach (var row in Tables.Where(t => t.Differences.Count > 0))
        {
            output.WriteLine($"{row.Name}:");
            foreach (var difference in row.Differences)
            {
                output.WriteLine($"  {difference}");
            }
        }

        foreach (var (row, applied) in Tables.SelectMany(t => t.Applied.Select(a => (t, a))))
        {
            var policy = applied.Policy;
            output.WriteLine($"{row.Name}.{policy.Column}: {Number(applied.Values)} value(s) {Done(policy.Policy)} ({policy.Code})");
        }

        output.WriteLine($"{Source} -> {Destination}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Tables.Count} table(s), {Number(Tables.Sum(t => t.Rows))} row(s), {Number(Tables.Sum(t => t.Rejects))} rejected, " +
            $"{Number(Tables.Sum(t => t.DifferenceCount))} difference(s); anomalies: {AcceptedAnomalies} accepted, " +
            $"{(ClearedAnomalies > 0 ? $"{ClearedAnomalies} cleared, " : "")}{OpenAnomalies} open; {Elapsed.TotalSeconds:0.0} s"));
    }

    private string Json() => JsonLine.Of(json =>
    {
        json.WriteString("event", "summary");
        json.WriteString("source", Source);
        json.WriteString("destination", Destination);
        json.WriteStartArray("tables");
        foreach (var table in Tables)
        {
            json.WriteStartObject();
            json.WriteString("table", table.Name);
            json.WriteNumber("rows", table.Rows);
            json.WriteNumber("rowsPerSecond", Math.Round(table.Rate));
            json.WriteNumber("rejects", table.Rejects);
            json.WriteString("verified", Verified(table));
            json.WriteNumber("differences", table.DifferenceCount);
            json.WriteStartArray("policies");
            foreach (var (policy, values) in table.Applied)
            {
                json.WriteStartObject();
                json.WriteString("column", policy.Column);
                json.WriteString("code", policy.Code);
                json.WriteString("policy", policy.Policy.ToString().ToLowerInvariant());
                json.WriteNumber("values", values);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("details");
            foreach (var difference in table.Differences)
            {
                json.WriteStringValue(difference);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("anomaliesAccepted", AcceptedAnomalies);
        json.WriteNumber("anomaliesCleared", ClearedAnomalies);
        json.WriteNumber("anomaliesOpen", OpenAnomalies);
        json.WriteNumber("seconds", Math.Round(Elapsed.TotalSeconds, 3));
    });

    private static string Verified(TableProgress table) => table.Stage switch
    {
        TableStage.Equal => "equal",
        TableStage.Different => "DIFFERENT",
        _ => "no",
    };

    private static string Done(LossPolicy policy) => policy switch
    {
        LossPolicy.Reject => "set aside with their rows",
        LossPolicy.Clip => "clipped",
        LossPolicy.Null => "made NULL",
        LossPolicy.Round => "rounded",
        _ => throw new ArgumentOutOfRangeException(nameof(policy), policy, "This policy changes a type, not a value."),
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
