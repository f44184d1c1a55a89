using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Migration.Commands;
using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Verification;

/// <summary>
/// Proves tables by content. Rows that a copy hashed on their way are proved by one pass over the destination; otherwise, and where both
/// sides compute a column, both are read at once. Only where the sums differ is it asked which rows and columns do.
/// </summary>
internal sealed class Verifier(MigrationSession session, IDatabase source, ISnapshot sourceSnapshot, IDatabase destination)
{
    /// <summary>Whether the sums that stand in the ledger are taken for the source's; false reads the source anew.</summary>
    public bool TrustsLedger { get; init; } = true;

    /// <summary>Verifies tables, one after another, each with all readers.</summary>
    /// <param name="routes">The tables.</param>
    /// <param name="tables">Their progress, in the same order.</param>
    /// <param name="ledger">Holds sums and takes results; null where there is none.</param>
    /// <param name="runId">The run in the ledger; null where there is none.</param>
    /// <param name="view">Shows each result.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(
        IReadOnlyList<TableRoute> routes, IReadOnlyList<TableProgress> tables, LedgerStore? ledger, string? runId, IProgressView view,
        CancellationToken cancellationToken)
    {
        var checks = await CheckAsync(routes, tables, ledger, runId, view, cancellationToken).ConfigureAwait(false);

        // After the destination's snapshot is gone: where a database is one file, it keeps everybody from writing.
        if (ledger is not null && runId is not null)
        {
            await RecordAsync(checks, ledger, runId, view, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RecordAsync(
        List<LedgerCheck> checks, LedgerStore ledger, string runId, IProgressView view, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var check in checks)
            {
                await ledger.SetCheckAsync(runId, check, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is LedgerException or IsomerException && !TrustsLedger && !cancellationToken.IsCancellationRequested)
        {
            // What was found is told all the same; an account that may only read is the right one for looking. A copy's own proof is a part
            // of its run, whose ledger it has just written.
            var why = session.Redactor.Message(e).TrimEnd('.') + ".";
            view.Note(Diagnostic.Create(Codes.CheckNotRecorded, destination.DisplayName, why).ToString());
        }
    }

    private async Task<List<LedgerCheck>> CheckAsync(
        IReadOnlyList<TableRoute> routes, IReadOnlyList<TableProgress> tables, LedgerStore? ledger, string? runId, IProgressView view,
        CancellationToken cancellationToken)
    {
        var recorded = TrustsLedger && ledger is not null && runId is not null
            ? (await ledger.ChunksAsync(runId, cancellationToken).ConfigureAwait(false)).ToLookup(c => c.Table)
            : null;
        var guard = new ReadGuard(destination, session.Definition.Name, session.Redactor);
        var snapshot = await guard.RunAsync(() => destination.TakeSnapshotAsync(cancellationToken)).ConfigureAwait(false);
        await using var closing = snapshot.ConfigureAwait(false);
        var limits = new VerifyLimits(
            session.Options.ChunkRows ?? MigratorOptions.DefaultChunkRows, Width(sourceSnapshot), Width(snapshot),
            session.Options.MaxDifferences, session.Options.ShowValues);
        var checks = new List<LedgerCheck>();
        for (var i = 0; i < routes.Count; i++)
        {
            tables[i].Stage = TableStage.Verifying;
            var result = await VerifyAsync(routes[i], snapshot, limits, Expected(recorded?[routes[i].Name]), cancellationToken)
                .ConfigureAwait(false);
            tables[i].SetVerified(result.Differences, result.Details);
            if (!TrustsLedger)
            {
                tables[i].AddRows(result.DestinationRows, 0);
            }

            view.TableVerified(tables[i], result.Differences);
            checks.Add(Check(routes[i].Name, result));
        }

        return checks;
    }

    private int Width(ISnapshot snapshot) => Math.Max(1, Math.Min(session.Options.Parallel, snapshot.MaxReaders));

    /// <summary>What the ledger says a table should hold; null where bytes passed undecoded.</summary>
    private static RowSum? Expected(IEnumerable<LedgerChunk>? chunks)
    {
        var sum = RowSum.Empty;
        var isKnown = false;
        foreach (var chunk in chunks ?? [])
        {
            if (chunk.Sum is not { } part)
            {
                return null;
            }

            isKnown = true;
            sum += part;
        }

        return isKnown ? sum : null;
    }

    private async Task<TableResult> VerifyAsync(
        TableRoute route, ISnapshot snapshot, VerifyLimits limits, RowSum? expected, CancellationToken cancellationToken)
    {
        route = route.ForProof();
        var sourceGuard = new ReadGuard(source, route.Name, session.Redactor);
        var left = new SourceSide(route, sourceSnapshot, sourceGuard) { LeavesOutRefused = expected is not null };
        var right = new DestinationSide(route, snapshot, new ReadGuard(destination, route.Name, session.Redactor));
        var found = SumAsync(right, route, limits.RowsPerRange, limits.DestinationWidth, cancellationToken);

        // A copy sums what it writes; what both sides compute is asked of both.
        var wanted = expected is { } known && route.Types.Count == route.WrittenCount
            ? Task.FromResult(new TableSums(known, known, Unreadable: 0))
            : SumAsync(left, route, limits.RowsPerRange, limits.SourceWidth, cancellationToken);
        await Task.WhenAll(found, wanted).ConfigureAwait(false);
        var sourceSums = await wanted.ConfigureAwait(false);
        var destinationSums = await found.ConfigureAwait(false);
        if (expected is { } copied && (destinationSums.Written != copied || destinationSums.Unreadable > 0))
        {
            var all = new SourceSide(route, sourceSnapshot, sourceGuard);
            return await new DifferenceFinder(route, all, right, limits).FindAsync(cancellationToken).ConfigureAwait(false);
        }

        if (sourceSums.All == destinationSums.All && sourceSums.Unreadable + destinationSums.Unreadable == 0)
        {
            return TableResult.Equal(destinationSums.All.Rows);
        }

        return await new DifferenceFinder(route, left, right, limits, provesComputed: expected is not null)
            .FindAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<TableSums> SumAsync(
        IRowSide side, TableRoute route, long rowsPerRange, int width, CancellationToken cancellationToken)
    {
        var (sinks, unreadable) = await SideReader.ReadAsync(
            side, rowsPerRange, width, () => new SumSink(route), cancellationToken).ConfigureAwait(false);
        return new TableSums(
            sinks.Aggregate(RowSum.Empty, (sum, s) => sum + s.All), sinks.Aggregate(RowSum.Empty, (sum, s) => sum + s.Written), unreadable);
    }

    private static LedgerCheck Check(string table, TableResult result) => new(
        table, result.SourceRows, result.DestinationRows, result.Differences,
        result.Details.Count == 0 ? null : string.Join('\n', result.Details), LedgerStore.Now);
}
