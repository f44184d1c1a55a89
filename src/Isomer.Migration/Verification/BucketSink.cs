using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Sums rows into buckets by the hash of their key, so that one different row makes one bucket different.</summary>
internal sealed class BucketSink : IRowSink
{
    public const int Count = 4096;

    private readonly RowSum[] _sums = new RowSum[Count];

    public BucketSink(TableRoute route, bool[] identity) =>
        Writer = new RowDigest(route, identity, (key, row) => _sums[Of(key)] = _sums[Of(key)].Add(row));

    public RowWriter Writer { get; }

    public RowSum this[int bucket] => _sums[bucket];

    public static int Of(UInt128 key) => (int)(ulong)(key % Count);
}
