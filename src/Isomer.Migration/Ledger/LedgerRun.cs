namespace Isomer.Migration.Ledger;

/// <summary>One migration into a destination: from its first chunk to its last, over any number of interruptions.</summary>
/// <param name="Id">32 hexadecimal digits.</param>
/// <param name="Blueprint">The migrator's name.</param>
/// <param name="Fingerprint">Of blueprint and mapping: another one cannot resume it.</param>
/// <param name="Source">The source's display name.</param>
/// <param name="StartedAt">Milliseconds since 1970 in UTC.</param>
/// <param name="FinishedAt">The same; 0 while it is not finished.</param>
internal sealed record LedgerRun(string Id, string Blueprint, string Fingerprint, string Source, long StartedAt, long FinishedAt)
{
    public bool IsFinished => FinishedAt != 0;
}
