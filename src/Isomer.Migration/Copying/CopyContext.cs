using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Connections;
using Isomer.Migration.Ledger;

namespace Isomer.Migration.Copying;

/// <summary>What the parts of a copy share.</summary>
internal sealed record CopyContext
{
    public required IDatabase Source { get; init; }

    public required IDatabase Destination { get; init; }

    public required ISnapshot Snapshot { get; init; }

    public required LedgerStore Ledger { get; init; }

    public required MigratorOptions Options { get; init; }

    public required Redactor Redactor { get; init; }

    public required RejectSink Rejects { get; init; }

    public required ICopyObserver Observer { get; init; }

    /// <summary>How many chunks are copied at once.</summary>
    public required int Workers { get; init; }

    /// <summary>
    /// When a batch goes: enough to keep both sides busy, and to be worth what some drivers wait at the end of each; little enough that all
    /// of them together stay within the limit.
    /// </summary>
    public long BatchBytes => Math.Clamp(Options.MemoryBytes / (Workers * ChunkPump.BatchesInFlight), 16 << 10, 2 << 20);
}
