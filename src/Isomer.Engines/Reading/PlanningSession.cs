using System.Data.Common;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>A snapshot's session that reads no rows: it is asked about tables and their ranges, one question after another.</summary>
/// <typeparam name="TConnection">The driver's connection.</typeparam>
/// <param name="connection">The session; its owner closes it.</param>
/// <param name="explain">Makes the driver's exception fit for people.</param>
internal sealed class PlanningSession<TConnection>(TConnection connection, Func<Exception, Exception> explain) : IDisposable
    where TConnection : DbConnection
{
    private readonly SemaphoreSlim _turn = new(1);

    public TConnection Connection => connection;

    public async Task<T> AskAsync<T>(Func<TConnection, Task<T>> ask, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await ask(connection).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not (OperationCanceledException or IsomerException))
        {
            // What a driver throws when it is told to stop is an error like any other.
            cancellationToken.ThrowIfCancellationRequested();
            throw explain(e);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
