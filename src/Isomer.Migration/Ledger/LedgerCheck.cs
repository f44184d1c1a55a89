namespace Isomer.Migration.Ledger;

/// <summary>What verifying a table gave.</summary>
/// <param name="Table">The destination's table.</param>
/// <param name="SourceRows">Rows that should be there.</param>
/// <param name="DestinationRows">Rows that are.</param>
/// <param name="Differences">Rows that are missing, extra or different; 0 for equal.</param>
/// <param name="Details">The first differences, a line each; null for none.</param>
/// <param name="CheckedAt">Milliseconds since 1970 in UTC.</param>
internal sealed record LedgerCheck(
    string Table, long SourceRows, long DestinationRows, long Differences, string? Details, long CheckedAt);
