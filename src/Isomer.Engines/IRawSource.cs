using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>A snapshot that can give rows as the engine's own undecoded bytes.</summary>
public interface IRawSource
{
    /// <summary>The name of the byte format; a writer that names the same format takes them.</summary>
    string RawFormat { get; }

    /// <summary>
    /// Splits a table as <see cref="ISnapshot.SplitAsync"/> does, by size instead of rows: undecoded rows cost what their bytes cost.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="bytesPerRange">About how many bytes, as stored, a range holds; at least 1.</param>
    /// <param name="cancellationToken">Stops the reading of boundaries.</param>
    Task<IReadOnlyList<KeyRange>> SplitBySizeAsync(Table table, long bytesPerRange, CancellationToken cancellationToken);

    /// <summary>The rows of a request as bytes. <see cref="ReadColumn.As"/> is ignored: each column travels as it is stored.</summary>
    Task<Stream> OpenRawAsync(ReadRequest request, CancellationToken cancellationToken);
}
