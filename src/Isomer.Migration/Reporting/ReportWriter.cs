using Isomer.Migration.Commands;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Reporting;

/// <summary>Fills the report from ledger and plan, and writes its file.</summary>
internal static class ReportWriter
{
    /// <summary>Writes the report of the last run and says where it is.</summary>
    /// <exception cref="IsomerException">The file cannot be written.</exception>
    public static async Task WriteAsync(MigrationSession session, MigrationPlan plan, CancellationToken cancellationToken)
    {
        var destination = await session.DestinationAsync(cancellationToken).ConfigureAwait(false);
        var path = Path.GetFullPath(session.Options.Output ?? session.Definition.Name + ".report.html");
        var ledger = await session.FindLedgerAsync(cancellationToken).ConfigureAwait(false);
        var run = ledger is null
            ? null
            : (await ledger.RunsAsync(session.Definition.Name, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
        var chunks = run is null ? [] : await ledger!.ChunksAsync(run.Id, cancellationToken).ConfigureAwait(false);
        var checks = run is null ? [] : await ledger!.ChecksAsync(run.Id, cancellationToken).ConfigureAwait(false);
        var model = new ReportModel
        {
            Name = session.Definition.Name,
            Source = run?.Source ?? session.Definition.SourceEngine,
            Destination = destination.DisplayName,
            StartedAt = Moment(run?.StartedAt),
            FinishedAt = Moment(run?.FinishedAt),
            Tables = [.. plan.Tables.Select(t => Table(t.Projected.Table.Name.ToString(), chunks, checks))],
            Anomalies = plan.Schema.Mapped.WithoutAccepted(plan.Projection.Anomalies, out _),
            Differences = [.. checks.Where(c => c.Details is not null)
                .SelectMany(c => c.Details!.Split('\n').Select(d => $"{c.Table}: {d}"))],
            Schema = plan.Projection.Schema,
        };

        try
        {
            await File.WriteAllTextAsync(path, HtmlReport.Write(model), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IsomerException(Codes.UnwritableFile, path, e.Message);
        }

        session.Environment.Out.WriteLine(session.Options.Format == OutputFormat.Json
            ? JsonLine.Of(j =>
            {
                j.WriteString("event", "report");
                j.WriteString("path", path);
            })
            : $"Report: {path}");
    }

    private static TableReport Table(string name, IReadOnlyList<LedgerChunk> chunks, IReadOnlyList<LedgerCheck> checks)
    {
        var own = chunks.Where(c => c.Table == name).ToList();
        return new TableReport
        {
            Name = name,
            Rows = own.Sum(c => c.Rows),
            Bytes = own.Sum(c => c.Bytes),
            Rejects = own.Sum(c => c.Rejects),
            Chunks = own.Count,
            ChunksDone = own.Count(c => c.IsDone),
            Elapsed = TimeSpan.FromMilliseconds(own.Sum(c => c.ElapsedMilliseconds)),
            Differences = checks.FirstOrDefault(c => c.Table == name)?.Differences,
        };
    }

    private static DateTimeOffset? Moment(long? milliseconds) =>
        milliseconds is > 0 and var m ? DateTimeOffset.FromUnixTimeMilliseconds(m) : null;
}
