using Isomer.Engines.Hashing;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Hashes each row twice: its key, and all of it. A table without a key is its own key.</summary>
internal sealed class RowDigest : TeeRowWriter
{
    private readonly RowHasher _row;
    private readonly RowHasher? _key;
    private readonly bool[] _isKey;
    private readonly Action<UInt128, UInt128> _onRow;

    /// <param name="route">The table.</param>
    /// <param name="onRow">Takes the hash of the key and the hash of the row.</param>
    public RowDigest(TableRoute route, Action<UInt128, UInt128> onRow)
    {
        var key = route.Projected.Table.PrimaryKey?.Columns.ToHashSet(StringComparer.Ordinal) ?? [];
        _isKey = [.. route.Target.Columns.Select(c => key.Contains(c.Column.Name))];
        _onRow = onRow;
        First = _row = new RowHasher(route.Types);
        _key = key.Count > 0 && _isKey.Count(k => k) == key.Count
            ? new RowHasher([.. route.Types.Where((_, i) => _isKey[i])])
            : null;
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
