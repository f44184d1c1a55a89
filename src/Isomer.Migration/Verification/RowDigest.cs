using Isomer.Engines.Hashing;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Hashes each row twice: what tells it from others, and all of it.</summary>
internal sealed class RowDigest : TeeRowWriter
{
    private readonly RowHasher _row;
    private readonly RowHasher? _key;
    private readonly bool[] _isKey;
    private readonly Action<UInt128, UInt128> _onRow;

    /// <param name="route">The table.</param>
    /// <param name="identity">Which columns are the key, of <see cref="RowIdentity"/>.</param>
    /// <param name="onRow">Takes the hash of the key and the hash of the row.</param>
    public RowDigest(TableRoute route, bool[] identity, Action<UInt128, UInt128> onRow)
    {
        _isKey = identity;
        _onRow = onRow;
        First = _row = new RowHasher(route.Types);
        _key = identity.Contains(false) ? new RowHasher([.. route.Types.Where((_, i) => identity[i])]) : null;
    }

    public override void BeginRow()
    {
        base.BeginRow();
        _row.BeginRow();
        _key?.BeginRow();
    }

    public override void EndRow()
    {
        _row.EndRow();
        _key?.EndRow();
        _onRow((_key ?? _row).RowHash, _row.RowHash);
    }

    public override void CancelRow()
    {
        _row.CancelRow();
        _key?.CancelRow();
    }

    protected override void BeforeValue() => Second = _isKey[Ordinal] ? _key : null;
}
