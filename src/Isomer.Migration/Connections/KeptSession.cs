using System.Data.Common;
using System.Diagnostics;
using Isomer.Engines;

namespace Isomer.Migration.Connections;

/// <summary>
/// A session for short questions that follow one another: opening one takes some drivers a dozen round trips. It is kept for seconds only,
/// because what is idle for longer may be cut by a firewall that tells nobody, and it holds neither transaction nor lock between two
/// questions. Used by several threads; who finds it taken opens another.
/// </summary>
internal sealed class KeptSession(IDatabase database) : IAsyncDisposable
{
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(5);

    private DbConnection? _idle;
    private long _idleSince;

    /// <summary>The database that it is a session of.</summary>
    public IDatabase Database => database;

    /// <summary>
    /// Gives a session to <paramref name="work"/>, which leaves no transaction open; after a failure nobody gets it again.
    /// </summary>
    public async Task<T> RunAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await TakeAsync(cancellationToken).ConfigureAwait(false)
            ?? await database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        T result;
        try
        {
            result = await work(connection).ConfigureAwait(false);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        Volatile.Write(ref _idleSince, Stopwatch.GetTimestamp());
        if (Interlocked.Exchange(ref _idle, connection) is { } other)
        {
            await other.DisposeAsync().ConfigureAwait(false);
        }

        return result;
    }

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref _idle, null)?.DisposeAsync() ?? ValueTask.CompletedTask;

    // Null where there is none, or the server has ended it.
    private async Task<DbConnection?> TakeAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _idle, null) is not { } connection)
        {
            return null;
        }

        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _idleSince)) < LongestIdle)
        {
            try
            {
                var command = connection.CreateCommand();
                await using (command.ConfigureAwait(false))
                {
                    command.CommandText = "SELECT 1" + database.Engine.Dialect.FromNoTable;
                    await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
                    return connection;
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // Whatever a driver throws there: another session will tell what is the matter.
            }
        }

        await connection.DisposeAsync().ConfigureAwait(false);
        return null;
    }
}
