using System.Data.Common;

namespace Isomer.Engines;

/// <summary>
/// Writes batches into one table, on a connection of its own. A chunk is one transaction: <see cref="BeginAsync"/>, any number of
/// <see cref="WriteAsync"/>, <see cref="CompleteAsync"/>, then whatever else belongs to the chunk through <see cref="Connection"/>
/// (the ledger's row), then <see cref="CommitAsync"/>.
/// </summary>
public interface IBulkWriter : IAsyncDisposable
{
    /// <summary>The writer's connection, for statements of the same transaction after <see cref="CompleteAsync"/>.</summary>
    DbConnection Connection { get; }

    /// <summary>The transaction under way, or null.</summary>
    DbTransaction? Transaction { get; }

    /// <summary>An empty batch for this writer's table. May be filled on any thread while the writer writes another.</summary>
    RowBatch CreateBatch();

    /// <summary>Begins the chunk's transaction.</summary>
    Task BeginAsync(CancellationToken cancellationToken);

    /// <summary>Sends a batch.</summary>
    /// <exception cref="RowRefusedException">The destination refused a row; the transaction can only be rolled back.</exception>
    Task WriteAsync(RowBatch batch, CancellationToken cancellationToken);

    /// <summary>Waits until the destination has taken every row sent; after it the connection takes other statements.</summary>
    /// <exception cref="RowRefusedException">The destination refused a row.</exception>
    Task CompleteAsync(CancellationToken cancellationToken);

    /// <summary>Commits the chunk's transaction.</summary>
    Task CommitAsync(CancellationToken cancellationToken);

    /// <summary>Undoes the chunk's transaction; does nothing where none is under way.</summary>
    Task RollbackAsync();
}
