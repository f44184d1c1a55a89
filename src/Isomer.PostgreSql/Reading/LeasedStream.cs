namespace Isomer.PostgreSql;

/// <summary>A COPY's octets as they come; disposing it gives the session back.</summary>
internal sealed class LeasedStream(Stream inner, SnapshotSession session, Func<Exception, Exception> explain) : Stream
{
    private bool _isAtEnd;
    private bool _isClosed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>
    /// Fills the buffer as far as the rows go: the driver hands on a row at a time, and each hop to the caller costs more than a row.
    /// </summary>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var filled = 0;
        try
        {
            while (filled < buffer.Length)
            {
                var count = await inner.ReadAsync(buffer[filled..], cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    _isAtEnd = true;
                    break;
                }

                filled += count;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw explain(e);
        }

        return filled;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CloseAsync().AsTask().GetAwaiter().GetResult();
        }

        base.Dispose(disposing);
    }

    private ValueTask CloseAsync()
    {
        if (_isClosed)
        {
            return ValueTask.CompletedTask;
        }

        _isClosed = true;
        return CopyStreams.CloseAsync(inner, session, _isAtEnd);
    }
}
