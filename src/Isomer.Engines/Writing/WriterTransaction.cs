using System.Data;
using System.Data.Common;

namespace Isomer.Engines;

/// <summary>The transactions of a bulk writer, one after another on its connection.</summary>
internal sealed class WriterTransaction(DbConnection connection)
{
    /// <summary>The transaction under way, or null.</summary>
    public DbTransaction? Current { get; private set; }

    public async Task BeginAsync(CancellationToken cancellationToken, IsolationLevel isolation = IsolationLevel.Unspecified) =>
        Current = await connection.BeginTransactionAsync(isolation, cancellationToken).ConfigureAwait(false);

    /// <summary>Commits what is under way; where that fails, it stays under way until it is rolled back.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await Current!.CommitAsync(cancellationToken).ConfigureAwait(false);
        await ForgetAsync().ConfigureAwait(false);
    }

    /// <summary>Undoes what is under way; does nothing where nothing is.</summary>
    public async Task RollbackAsync()
    {
        if (Current is null)
        {
            return;
        }

        try
        {
            await Current.RollbackAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or IOException)
        {
            // A connection that is gone has rolled back.
        }

        await ForgetAsync().ConfigureAwait(false);
    }

    private async Task ForgetAsync()
    {
        if (Current is { } transaction)
        {
            Current = null;
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }
}
