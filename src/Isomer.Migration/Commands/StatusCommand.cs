using System.Globalization;
using Isomer.Migration.Ledger;
using Isomer.Migration.Progress;

namespace Isomer.Migration.Commands;

/// <summary><c>status</c>: what the destination's ledger holds.</summary>
internal sealed class StatusCommand : ICommand
{
    public string Name => "status";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        var destination = await session.ExistingDestinationAsync(cancellationToken).ConfigureAwait(false);
        var ledger = await session.FindLedgerAsync(cancellationToken).ConfigureAwait(false);
        var run = ledger is null
            ? null
            : (await ledger.RunsAsync(session.Definition.Name, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
        if (run is null)
        {
            Print(session, $"{destination.DisplayName}: no copy of {session.Definition.Name} was begun.", "none", null, []);
            return ExitCodes.Done;
        }

        var chunks = await ledger!.ChunksAsync(run.Id, cancellationToken).ConfigureAwait(false);
        var checks = await ledger.ChecksAsync(run.Id, cancellationToken).ConfigureAwait(false);
        var state = run.IsFinished ? "finished" : "interrupted or under way";
        var tables = chunks.GroupBy(c => c.Table).Select(t => new TableStatus(
            t.Key, t.Count(), t.Count(c => c.IsDone), t.Sum(c => c.Rows), t.Sum(c => c.Rejects),
            checks.FirstOrDefault(c => c.Table == t.Key)?.Differences)).ToList();
        Print(
            session, $"{destination.DisplayName}: copy from {run.Source}, begun {Moment(run.StartedAt)}, {state}.",
            run.IsFinished ? "finished" : "open", run, tables);
        return ExitCodes.Done;
    }

    private sealed record TableStatus(string Name, int Chunks, int Done, long Rows, long Rejects, long? Differences);

    private static void Print(MigrationSession session, string head, string state, LedgerRun? run, List<TableStatus> tables)
    {
        var output = session.Environment.Out;
        if (session.Options.Format == OutputFormat.Json)
        {
            output.WriteLine(JsonLine.Of(json =>
            {
                json.WriteString("event", "status");
                json.WriteString("state", state);
                json.WriteString("source", run?.Source);
                json.WriteStartArray("tables");
                foreach (var table in tables)
                {
                    json.WriteStartObject();
                    json.WriteString("table", table.Name);
                    json.WriteNumber("chunks", table.Chunks);
                    json.WriteNumber("done", table.Done);
                    json.WriteNumber("rows", table.Rows);
                    json.WriteNumber("rejects", table.Rejects);
                    if (table.Differences is { } differences)
                    {
                        json.WriteNumber("differences", differences);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }));
            return;
        }

        output.WriteLine(head);
        foreach (var table in tables)
        {
            var verified = table.Differences switch { null => "not verified", 0 => "equal", var n => $"{n} difference(s)" };
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {table.Name}: {table.Done} of {table.Chunks} chunk(s), {table.Rows:N0} rows, {table.Rejects:N0} rejected, {verified}"));
        }
    }

    private static string Moment(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
