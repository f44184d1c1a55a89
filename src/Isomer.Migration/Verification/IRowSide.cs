using Isomer.Engines;

namespace Isomer.Migration.Verification;

/// <summary>One side of a table: its rows as they should be at the destination, in any order.</summary>
internal interface IRowSide
{
    /// <summary>Ranges that together hold each row once; they may be read side by side.</summary>
    Task<IReadOnlyList<KeyRange>> SplitAsync(long rowsPerRange, CancellationToken cancellationToken);

    /// <summary>Reads a range into a writer, row by row.</summary>
    /// <param name="range">The range.</param>
    /// <param name="writer">Takes each row between <see cref="RowWriter.BeginRow"/> and <see cref="RowWriter.EndRow"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Rows that hold a value that cannot be what it should mean; the writer was told to cancel them.</returns>
    Task<long> ReadAsync(KeyRange range, RowWriter writer, CancellationToken cancellationToken);
}
