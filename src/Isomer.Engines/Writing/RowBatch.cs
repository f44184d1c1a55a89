namespace Isomer.Engines;

/// <summary>
/// Rows encoded for one bulk writer, in pooled memory. Filled by one thread, then handed to the writer; disposing returns the memory.
/// </summary>
public abstract class RowBatch : RowWriter, IDisposable
{
    /// <summary>How many rows it holds.</summary>
    public abstract int Rows { get; }

    /// <summary>How many bytes its rows take. A batch is full when the pipeline says so, not the batch: one row may be any size.</summary>
    public abstract long Bytes { get; }

    /// <summary>Forgets all rows and keeps the memory.</summary>
    public abstract void Clear();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Returns the memory.</summary>
    protected abstract void Dispose(bool disposing);
}
