using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>Tells the source's failures from the destination's: whatever goes wrong while reading becomes <c>ISO5005</c>, free of secrets.</summary>
internal sealed class SourceGuard(IDatabase source, string table, Redactor redactor)
{
    /// <summary>Moves the reader on; costs nothing where the row is there already.</summary>
    public ValueTask<bool> ReadAsync(RowReader reader, CancellationToken cancellationToken)
    {
        try
        {
            var read = reader.ReadAsync(cancellationToken);
            return read.IsCompletedSuccessfully ? read : AwaitAsync(read);
        }
        catch (Exception e) when (SideFailure.Is(e))
        {
            throw Wrap(e);
        }
    }

    /// <summary>Reads undecoded rows.</summary>
    public ValueTask<int> ReadAsync(Stream rows, Memory<byte> buffer, CancellationToken cancellationToken) =>
        AwaitAsync(rows.ReadAsync(buffer, cancellationToken));

    /// <summary>Runs something else that asks the source.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception e) when (SideFailure.Is(e))
        {
            throw Wrap(e);
        }
    }

    private async ValueTask<T> AwaitAsync<T>(ValueTask<T> read)
    {
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (Exception e) when (SideFailure.Is(e))
        {
            throw Wrap(e);
        }
    }

    private IsomerException Wrap(Exception e) => SideFailure.Of(Codes.SourceFailed, source, table, redactor, e);
}
