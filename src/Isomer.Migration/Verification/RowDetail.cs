using Isomer.Engines.Hashing;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Takes a row apart: each column's hash, to compare it, and its text, to show it.</summary>
internal sealed class RowDetail : TeeRowWriter
{
    private readonly RowHasher[] _columns;
    private readonly TextRowWriter _text = new();
    private readonly UInt128[] _hashes;

    public RowDetail(TableRoute route)
    {
        _columns = [.. route.Types.Select(t => new RowHasher([t]))];
        _hashes = new UInt128[_columns.Length];
        First = _text;
    }

    /// <summary>The columns of the last row.</summary>
    public RowColumns Columns => new([.. _hashes], [.. _text.Values]);

    public override void BeginRow()
    {
        base.BeginRow();
        _text.BeginRow();
    }

    public override void EndRow()
    {
    }

    public override void CancelRow()
    {
    }

    protected override void BeforeValue()
    {
        Second = _columns[Ordinal];
        Second.BeginRow();
    }

    protected override void AfterValue()
    {
        _columns[Ordinal].EndRow();
        _hashes[Ordinal] = _columns[Ordinal].RowHash;
    }
}
