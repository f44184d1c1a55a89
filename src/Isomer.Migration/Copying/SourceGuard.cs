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
        catch (Exception e) when (IsFailure(e))
        {
            throw Wrap(e);
        }
    }

    /// <summary>Runs something else that asks the source.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw Wrap(e);
        }
    }

    private static bool IsFailure(Exception e) => e is not (OperationCanceledException or IsomerException or ValueException);

    private async ValueTask<bool> AwaitAsync(ValueTask<bool> read)
    {
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (Exception e) when (IsFailure(e))
        {
            throw Wrap(e);
        }
    }

    private IsomerException Wrap(Exception e) =>
        new(Diagnostic.Create(Codes.SourceFailed, source.DisplayName, table, redactor.Message(e)), e);
}
