namespace Isomer.Migration.Copying;

/// <summary>What a pump needs besides its two ends.</summary>
/// <param name="Source">Turns a failure of the source into one that says so.</param>
/// <param name="Rejects">Takes rows that do not go.</param>
/// <param name="BatchBytes">When a batch goes.</param>
/// <param name="Refused">Rows that the destination is known to refuse, by hash; null for none.</param>
internal sealed record ChunkPumpOptions(
    ReadGuard Source, RejectSink Rejects, long BatchBytes, IReadOnlyDictionary<UInt128, RejectedRow>? Refused);
