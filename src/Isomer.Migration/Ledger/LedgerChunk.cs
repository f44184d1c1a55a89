using System.Collections.Immutable;
using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Migration.Policies;

namespace Isomer.Migration.Ledger;

/// <summary>One chunk: its boundaries from the start, its result once its rows are committed.</summary>
internal sealed record LedgerChunk
{
    public required string RunId { get; init; }

    public required string Table { get; init; }

    /// <summary>Which chunk of the table, from 0.</summary>
    public required int Number { get; init; }

    public required KeyRange Range { get; init; }

    /// <summary>Rows that the destination took.</summary>
    public long Rows { get; init; }

    public long Bytes { get; init; }

    /// <summary>What was written; null where bytes passed undecoded, or the chunk is not done.</summary>
    public RowSum? Sum { get; init; }

    public long Rejects { get; init; }

    /// <summary>What the mapping's policies did, and how often.</summary>
    public IReadOnlyDictionary<AppliedPolicy, long> Applied { get; init; } = ImmutableDictionary<AppliedPolicy, long>.Empty;

    public long ElapsedMilliseconds { get; init; }

    /// <summary>Milliseconds since 1970 in UTC; 0 while it is not done.</summary>
    public long FinishedAt { get; init; }

    public bool IsDone => FinishedAt != 0;
}
