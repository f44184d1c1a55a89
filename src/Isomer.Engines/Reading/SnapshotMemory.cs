using System.Collections.Concurrent;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>What one reader of a snapshot has learned of its tables, for all the others.</summary>
/// <typeparam name="TStored">A table as the server holds it.</typeparam>
internal sealed class SnapshotMemory<TStored>
{
    private readonly ConcurrentDictionary<QualifiedName, TStored> _tables = new();
    private readonly ConcurrentDictionary<(QualifiedName Table, long RowsPerRange), IReadOnlyList<KeyRange>> _ranges = new();

    /// <summary>The table; read where nobody has.</summary>
    public async Task<TStored> TableAsync(Table table, Func<Task<TStored>> read) =>
        _tables.TryGetValue(table.Name, out var known) ? known : _tables.GetOrAdd(table.Name, await read().ConfigureAwait(false));

    /// <summary>
    /// The table's ranges; split where nobody has. Of two that split at once the first stays, so that everyone sees the same ranges.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A range of no rows.</exception>
    public async Task<IReadOnlyList<KeyRange>> RangesAsync(Table table, long rowsPerRange, Func<Task<IReadOnlyList<KeyRange>>> split)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rowsPerRange, 1);
        return _ranges.TryGetValue((table.Name, rowsPerRange), out var known)
            ? known
            : _ranges.GetOrAdd((table.Name, rowsPerRange), await split().ConfigureAwait(false));
    }
}
