using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>The source's rows, through the mapper: as the copy would write them.</summary>
internal sealed class SourceSide(TableRoute route, ISnapshot snapshot, ReadGuard guard) : IRowSide
{
    public Task<IReadOnlyList<KeyRange>> SplitAsync(long rowsPerRange, CancellationToken cancellationToken) =>
        guard.RunAsync(() => snapshot.SplitAsync(route.Source, rowsPerRange, cancellationToken));

    public async Task<long> ReadAsync(KeyRange range, RowWriter writer, CancellationToken cancellationToken)
    {
        var reader = await guard.RunAsync(() => snapshot.OpenReaderAsync(route.SourceRequest(range), cancellationToken)).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        long unreadable = 0;
        while (await guard.ReadAsync(reader, cancellationToken).ConfigureAwait(false))
        {
            writer.BeginRow();
            try
            {
                route.Mapper.Map(reader, writer);
                writer.EndRow();
            }
            catch (ValueException)
            {
                writer.CancelRow();
                unreadable++;
            }
        }

        return unreadable;
    }
}
