using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>
/// One consistent state of a database's rows. Every reader opened from it sees that state, whatever is committed meanwhile.
/// </summary>
public interface ISnapshot : IAsyncDisposable
{
    /// <summary>A name of the state where the engine has one (a snapshot id), for the log; null otherwise.</summary>
    string? Id { get; }

    /// <summary>
    /// What this snapshot does not give that another would: fewer readers, tables that it does not cover. Warnings; mostly none.
    /// </summary>
    IReadOnlyList<Diagnostic> Findings => [];

    /// <summary>How many readers may be open at once; at least 1.</summary>
    int MaxReaders { get; }

    /// <summary>Opens a reader on a connection of its own.</summary>
    Task<RowReader> OpenReaderAsync(ReadRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Splits a table into ranges that together hold each row once, each of about <paramref name="rowsPerRange"/> rows.
    /// One open range where the table has no key to split by. The same snapshot gives the same ranges.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="rowsPerRange">About how many rows a range holds; at least 1.</param>
    /// <param name="cancellationToken">Stops the reading of boundaries.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rowsPerRange"/> is less than 1.</exception>
    Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken);

    /// <summary>
    /// About how many rows tables hold, from statistics where the engine has them, for progress only; null where it cannot tell cheaply.
    /// </summary>
    Task<IReadOnlyDictionary<QualifiedName, long?>> EstimateRowsAsync(IReadOnlyList<Table> tables, CancellationToken cancellationToken);
}
