using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;

namespace Isomer.Migration.Copying;

/// <summary>One table to copy.</summary>
/// <param name="route">The table's way.</param>
/// <param name="pending">The chunks that are not done.</param>
/// <param name="progress">Where it counts.</param>
internal sealed class CopyTask(TableRoute route, IReadOnlyList<LedgerChunk> pending, TableProgress progress)
{
    private int _left = pending.Count;

    public TableRoute Route => route;

    public IReadOnlyList<LedgerChunk> Pending => pending;

    public TableProgress Progress => progress;

    /// <summary>Counts a finished chunk; true for the last.</summary>
    public bool MarkDone() => Interlocked.Decrement(ref _left) == 0;
}
