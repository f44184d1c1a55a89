using System.Runtime.ExceptionServices;

namespace Isomer.Migration;

/// <summary>Several workers at one work.</summary>
internal static class Workers
{
    /// <summary>Runs workers to their end. The first failure stops the others, and is the one that is thrown.</summary>
    /// <param name="count">How many.</param>
    /// <param name="work">What a worker does until the token stops it.</param>
    /// <param name="cancellationToken">Stops all of them.</param>
    public static async Task RunAsync(int count, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo? firstFailure = null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => RunOneAsync())).ConfigureAwait(false);

        // The failure that stopped the others, not what they made of being stopped.
        firstFailure?.Throw();

        async Task RunOneAsync()
        {
            // From here on a worker runs beside the others, whatever of its work completes at once.
            await Task.Yield();
            try
            {
                await work(stop.Token).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                Interlocked.CompareExchange(ref firstFailure, ExceptionDispatchInfo.Capture(e), null);
                await stop.CancelAsync().ConfigureAwait(false);
            }
        }
    }
}
