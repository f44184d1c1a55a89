using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>The destination's rows, read back as what they mean.</summary>
internal sealed class DestinationSide(TableRoute route, ISnapshot snapshot, ReadGuard guard) : IRowSide
{
    private readonly ComputedValues _computed = new(route);
    private readonly Carrier[] _carriers = [.. route.Types.Take(route.WrittenCount).Select(Carriers.Of)];

    public Task<IReadOnlyList<KeyRange>> SplitAsync(long rowsPerRange, CancellationToken cancellationToken) =>
        guard.RunAsync(() => snapshot.SplitAsync(route.Projected.Table, rowsPerRange, cancellationToken));

    public async Task<long> ReadAsync(KeyRange range, RowWriter writer, CancellationToken cancellationToken)
    {
        var reader = await guard.RunAsync(() => snapshot.OpenReaderAsync(route.DestinationRequest(range), cancellationToken))
            .ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        long unreadable = 0;
        while (await guard.ReadAsync(reader, cancellationToken).ConfigureAwait(false))
        {
            writer.BeginRow();
            try
            {
                for (var i = 0; i < _carriers.Length; i++)
                {
                    reader.Move(_carriers[i], i, writer);
                }

                _computed.Move(reader, route.Types.Count, writer);
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
