using Isomer.Engines.Hashing;

namespace Isomer.Migration.Verification;

/// <summary>What one side of a table sums up to.</summary>
/// <param name="All">The rows.</param>
/// <param name="Written">The rows without what both sides compute: what a copy sums.</param>
/// <param name="Unreadable">Rows that hold a value that cannot be what it should mean; they are in neither sum.</param>
internal sealed record TableSums(RowSum All, RowSum Written, long Unreadable);
