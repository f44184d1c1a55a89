using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;
using Isomer.Migration.Policies;

namespace Isomer.Migration.Verification;

/// <summary>The source's rows, through the mapper: as the copy would write them.</summary>
internal sealed class SourceSide(TableRoute route, ISnapshot snapshot, ReadGuard guard) : IRowSide
{
    private readonly ComputedValues _computed = new(route);

    /// <summary>Whether rows that the mapper cannot write are left out and not counted: the copy has refused them, and told.</summary>
    public bool LeavesOutRefused { get; init; }

    public Task<IReadOnlyList<KeyRange>> SplitAsync(long rowsPerRange, CancellationToken cancellationToken) =>
        guard.RunAsync(() => snapshot.SplitAsync(route.Source, rowsPerRange, cancellationToken));

    public async Task<long> ReadAsync(KeyRange range, RowWriter writer, CancellationToken cancellationToken)
    {
        var reader = await guard.RunAsync(() => snapshot.OpenReaderAsync(route.SourceRequest(range), cancellationToken))
            .ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        long unreadable = 0;
        var target = PolicyWriter.Over(route.Policies, writer);
        while (await guard.ReadAsync(reader, cancellationToken).ConfigureAwait(false))
        {
            target.BeginRow();
            try
            {
                route.Mapper.Map(reader, target);
                _computed.Move(reader, route.Reads.Count, target);
                target.EndRow();
            }
            catch (SetAsideException)
            {
                // The copy did the same: the row is no part of either side.
                target.CancelRow();
            }
            catch (ValueException)
            {
                target.CancelRow();
                unreadable += LeavesOutRefused ? 0 : 1;
            }
        }

        return unreadable;
    }
}
