using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Sums all rows.</summary>
internal sealed class SumSink(TableRoute route) : IRowSink
{
    private readonly RowHasher _hasher = new(route.Types);

    public RowWriter Writer => _hasher;

    public RowSum Sum => _hasher.Sum;
}
