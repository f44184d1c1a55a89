using System.Collections.Immutable;
using Isomer.Engines.Hashing;
using Isomer.Migration.Policies;

namespace Isomer.Migration.Copying;

/// <summary>What one attempt at a chunk wrote, before it is committed.</summary>
/// <param name="Rows">Rows that the destination took.</param>
/// <param name="Bytes">Their size on the way.</param>
/// <param name="Sum">Their content; null where bytes passed undecoded.</param>
/// <param name="Rejects">Rows that were set aside.</param>
internal sealed record ChunkResult(long Rows, long Bytes, RowSum? Sum, IReadOnlyList<RejectedRow> Rejects)
{
    /// <summary>What the mapping's policies did, and how often.</summary>
    public IReadOnlyDictionary<AppliedPolicy, long> Applied { get; init; } = ImmutableDictionary<AppliedPolicy, long>.Empty;
}
