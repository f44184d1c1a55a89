using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>Tells failures of reading from those of writing: the former become <c>ISO5005</c>, free of secrets.</summary>
internal sealed class ReadGuard(IDatabase database, string table, Redactor redactor)
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

    /// <summary>Reads undecoded rows; costs nothing where they are there already.</summary>
    public ValueTask<int> ReadAsync(Stream rows, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var read = rows.ReadAsync(buffer, cancellationToken);
        return read.IsCompletedSuccessfully ? read : AwaitAsync(read);
    }

    /// <summary>Runs something else that asks the database.</summary>
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

    private IsomerException Wrap(Exception e) => SideFailure.Of(Codes.ReadingFailed, database, table, redactor, e);
}
