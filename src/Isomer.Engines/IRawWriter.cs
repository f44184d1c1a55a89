namespace Isomer.Engines;

/// <summary>A bulk writer that takes undecoded bytes of its own engine.</summary>
public interface IRawWriter
{
    /// <summary>The name of the byte format.</summary>
    string RawFormat { get; }

    /// <summary>Between begin and complete, instead of batches: sends everything the stream gives.</summary>
    /// <returns>How many rows the destination took, and how many bytes went.</returns>
    Task<(long Rows, long Bytes)> WriteRawAsync(Stream rows, CancellationToken cancellationToken);
}
