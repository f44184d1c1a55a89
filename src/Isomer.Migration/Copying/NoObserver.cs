using Isomer.Migration.Ledger;

namespace Isomer.Migration.Copying;

/// <summary>Watches nothing.</summary>
internal sealed class NoObserver : ICopyObserver
{
    public static readonly NoObserver Instance = new();

    public void AfterRead(LedgerChunk chunk)
    {
    }

    public void BeforeCommit(LedgerChunk chunk)
    {
    }

    public void AfterCommit(LedgerChunk chunk)
    {
    }
}
