using System.Data.Common;

namespace Isomer.Migration.Sync;

/// <summary>Runs steps of a schedule, one at a time, on a connection of its own that opens with the first.</summary>
internal sealed class StepWorker(SyncRunner runner, StepSchedule schedule) : IAsyncDisposable
{
    private DbConnection? _connection;

    /// <summary>Runs the next step that may run now.</summary>
    /// <returns>False where there is none.</returns>
    public async Task<bool> TryRunAsync(CancellationToken cancellationToken)
    {
        if (schedule.TryTake() is not { } node)
        {
            return false;
        }

        _connection ??= await runner.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await runner.RunAsync(_connection, node.Steps, cancellationToken).ConfigureAwait(false);
        schedule.MarkDone(node);
        return true;
    }

    public ValueTask DisposeAsync() => _connection?.DisposeAsync() ?? ValueTask.CompletedTask;
}
