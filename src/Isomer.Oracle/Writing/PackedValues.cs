using Isomer.Engines;

namespace Isomer.Oracle;

/// <summary>The values of one column over the rows of a batch, one behind another as octets.</summary>
internal sealed class PackedValues : IDisposable
{
    private readonly PooledBytes _bytes = new();
    private readonly List<(int End, bool IsNull)> _rows = [];

    /// <summary>How many octets the values take.</summary>
    public int Bytes => _bytes.Length;

    public bool IsNull(int row) => _rows[row].IsNull;

    public ReadOnlySpan<byte> this[int row] => _bytes.Memory.Span[Start(row).._rows[row].End];

    public void Add(ReadOnlySpan<byte> value)
    {
        _bytes.Add(value);
        _rows.Add((_bytes.Length, false));
    }

    public void AddNull() => _rows.Add((_bytes.Length, true));

    /// <summary>Forgets what comes after the first rows, and keeps the memory.</summary>
    public void CutTo(int rows)
    {
        if (rows < _rows.Count)
        {
            _bytes.CutTo(Start(rows));
            _rows.RemoveRange(rows, _rows.Count - rows);
        }
    }

    public void Dispose() => _bytes.Dispose();

    private int Start(int row) => row == 0 ? 0 : _rows[row - 1].End;
}
