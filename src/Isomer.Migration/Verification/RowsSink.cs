using Isomer.Engines;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Keeps key and row hash of the rows of some buckets.</summary>
internal sealed class RowsSink : IRowSink
{
    /// <param name="route">The table.</param>
    /// <param name="identity">Which columns are the key.</param>
    /// <param name="buckets">The buckets wanted.</param>
    public RowsSink(TableRoute route, bool[] identity, HashSet<int> buckets) => Writer = new RowDigest(route, identity, (key, row) =>
    {
        if (buckets.Contains(BucketSink.Of(key)))
        {
            Rows.Add((key, row));
        }
    });

    public RowWriter Writer { get; }

    public List<(UInt128 Key, UInt128 Row)> Rows { get; } = [];
}
