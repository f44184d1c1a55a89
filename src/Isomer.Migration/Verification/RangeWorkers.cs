namespace Isomer.Migration.Verification;

/// <summary>Takes ranges of a table side by side: whoever is free takes the next one.</summary>
internal static class RangeWorkers
{
    /// <summary>Runs until every range is done.</summary>
    /// <param name="ranges">How many ranges there are.</param>
    /// <param name="width">How many are taken at once.</param>
    /// <param name="create">Makes a worker.</param>
    /// <param name="run">Does a range by its number; a worker's numbers rise.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The workers.</returns>
    public static async Task<IReadOnlyList<TWorker>> RunAsync<TWorker>(
        int ranges, int width, Func<TWorker> create, Func<TWorker, int, Task> run, CancellationToken cancellationToken)
    {
        var next = -1;
        var workers = Enumerable.Range(0, Math.Max(1, Math.Min(width, ranges))).Select(_ => create()).ToList();
        await Task.WhenAll(workers.Select(w => Task.Run(
            async () =>
            {
                for (var i = Interlocked.Increment(ref next); i < ranges; i = Interlocked.Increment(ref next))
                {
                    await run(w, i).ConfigureAwait(false);
                }
            },
            cancellationToken))).ConfigureAwait(false);
        return workers;
    }
}
