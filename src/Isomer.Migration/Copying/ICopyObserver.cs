using Isomer.Migration.Ledger;

namespace Isomer.Migration.Copying;

/// <summary>Watches the named points of each chunk. A test host stops the process there; a run has none.</summary>
internal interface ICopyObserver
{
    /// <summary>Every row was read and sent; nothing is committed.</summary>
    void AfterRead(LedgerChunk chunk);

    /// <summary>Rows and ledger row stand in the transaction.</summary>
    void BeforeCommit(LedgerChunk chunk);

    /// <summary>The transaction is committed; nobody has been told.</summary>
    void AfterCommit(LedgerChunk chunk);
}
