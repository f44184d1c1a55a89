namespace Isomer.Migration.Verification;

/// <summary>Reads all of a side, ranges side by side, each worker into a writer of its own.</summary>
internal static class SideReader
{
    /// <summary>Reads every row.</summary>
    /// <param name="side">The side.</param>
    /// <param name="rowsPerRange">About how many rows a range holds.</param>
    /// <param name="width">How many ranges are read at once.</param>
    /// <param name="createSink">Makes a worker's sink; the same one takes range after range.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The sinks, and how many rows could not be read.</returns>
    public static async Task<(IReadOnlyList<TSink> Sinks, long Unreadable)> ReadAsync<TSink>(
        IRowSide side, long rowsPerRange, int width, Func<TSink> createSink, CancellationToken cancellationToken)
        where TSink : IRowSink
    {
        var ranges = await side.SplitAsync(rowsPerRange, cancellationToken).ConfigureAwait(false);
        long unreadable = 0;
        var sinks = await RangeWorkers.RunAsync(
            ranges.Count, width, createSink,
            async (sink, i) =>
                Interlocked.Add(ref unreadable, await side.ReadAsync(ranges[i], sink.Writer, cancellationToken).ConfigureAwait(false)),
            cancellationToken).ConfigureAwait(false);
        return (sinks, unreadable);
    }
}
