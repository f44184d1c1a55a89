using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Sums all rows, and what is written of them by itself.</summary>
internal sealed class SumSink : IRowSink
{
    private readonly RowHasher? _hasher;
    private RowSum _all;
    private RowSum _written;

    public SumSink(TableRoute route) => Writer = route.Types.Count == route.WrittenCount
        ? _hasher = new RowHasher(route.Types)
        : new RowDigest(route, RowIdentity.Written(route), (written, row) =>
        {
            _written = _written.Add(written);
            _all = _all.Add(row);
        });

    public RowWriter Writer { get; }

    /// <summary>The rows.</summary>
    public RowSum All => _hasher?.Sum ?? _all;

    /// <summary>The rows without what both sides compute: what a copy sums.</summary>
    public RowSum Written => _hasher?.Sum ?? _written;
}
