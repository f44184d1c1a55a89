using Isomer.Engines;

namespace Isomer.Migration.Ledger;

/// <summary>A database failed while its ledger was read or written; the message is the driver's.</summary>
/// <param name="database">The database.</param>
/// <param name="inner">What the driver threw.</param>
internal sealed class LedgerException(IDatabase database, Exception inner) : Exception(inner.Message, inner)
{
    /// <summary>The database's name for people.</summary>
    public string DatabaseName { get; } = database.DisplayName;
}
