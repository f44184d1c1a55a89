namespace Isomer.Migration.Ledger;

/// <summary>One statement of a sync, recorded before it runs and when it has run.</summary>
/// <param name="RunId">The run, or <c>sync</c> where no copy is part of it.</param>
/// <param name="Ordinal">Its place in the run, from 0.</param>
/// <param name="Phase">When it ran: <c>BeforeLoad</c>, <c>AfterLoad</c>, <c>Finish</c>.</param>
/// <param name="Target">What it changes.</param>
/// <param name="Sql">Its text.</param>
/// <param name="Reverse">What undoes it, a statement a line; null for nothing.</param>
/// <param name="StartedAt">Milliseconds since 1970 in UTC.</param>
/// <param name="FinishedAt">The same; 0 while it runs.</param>
internal sealed record LedgerStatement(
    string RunId, long Ordinal, string Phase, string Target, string Sql, string? Reverse, long StartedAt, long FinishedAt);
