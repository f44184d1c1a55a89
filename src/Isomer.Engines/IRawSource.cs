namespace Isomer.Engines;

/// <summary>A snapshot that can give rows as the engine's own undecoded bytes.</summary>
public interface IRawSource
{
    /// <summary>The name of the byte format; a writer that names the same format takes them.</summary>
    string RawFormat { get; }

    /// <summary>The rows of a request as bytes. <see cref="ReadColumn.As"/> is ignored: each column travels as it is stored.</summary>
    Task<Stream> OpenRawAsync(ReadRequest request, CancellationToken cancellationToken);
}
