using System.Runtime.ExceptionServices;

namespace Isomer.Generator.Pipeline;

/// <summary>Independent work on several processors; what it gives, or how it fails, does not depend on which part ends first.</summary>
internal static class Concurrently
{
    /// <summary>The result of each item, in the order of the items.</summary>
    /// <param name="items">What is worked on; each alone, with nothing that another changes.</param>
    /// <param name="work">The work. It runs on the caller's thread too, so that a host with no thread to spare gets on.</param>
    /// <param name="cancel">Ends the work between two items.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <remarks>Throws what the work threw, for the first item of those that failed.</remarks>
    public static TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, CancellationToken cancel)
    {
        var results = new TResult[items.Count];
        var failures = new ExceptionDispatchInfo?[items.Count];
        Parallel.For(0, items.Count, new() { CancellationToken = cancel }, i =>
        {
            try
            {
                results[i] = work(items[i]);
            }
            catch (Exception e)
            {
                failures[i] = ExceptionDispatchInfo.Capture(e);
            }
        });

        foreach (var failure in failures)
        {
            failure?.Throw();
        }

        return results;
    }
}
