using Isomer.Engines;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Keeps key and row hash of the rows of some buckets.</summary>
internal sealed class RowsSink : IRowSink
{
    /// <param name="route">The table.</param>
    /// <param name="buckets">The buckets wanted.</param>
    public RowsSink(TableRoute route, HashSet<int> buckets) => Writer = new RowDigest(route, (key, row) =>
    {
        if (buckets.Contains(BucketSink.Of(key)))
        {
            Rows.Add((key, row));
        }
    });

    public RowWriter Writer { get; }

    public List<(UInt128 Key, UInt128 Row)> Rows { get; } = [];
}
