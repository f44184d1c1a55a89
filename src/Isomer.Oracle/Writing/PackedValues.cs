using System.Buffers;

namespace Isomer.Oracle;

/// <summary>The values of one column over the rows of a batch, one behind another as octets in pooled memory that grows.</summary>
internal sealed class PackedValues : IDisposable
{
    private const int InitialBytes = 16 * 1024;

    private readonly List<(int End, bool IsNull)> _rows = [];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialBytes);

    /// <summary>How many rows there are.</summary>
    public int Rows => _rows.Count;

    /// <summary>How many octets their values take.</summary>
    public int Bytes => _rows.Count == 0 ? 0 : _rows[^1].End;

    public bool IsNull(int row) => _rows[row].IsNull;

    public ReadOnlySpan<byte> this[int row] => _bytes.AsSpan(Start(row), _rows[row].End - Start(row));

    public void Add(ReadOnlySpan<byte> value)
    {
        var start = Bytes;
        if (_bytes.Length - start < value.Length)
        {
            Grow(checked(start + value.Length));
        }

        value.CopyTo(_bytes.AsSpan(start));
        _rows.Add((start + value.Length, false));
    }

    public void AddNull() => _rows.Add((Bytes, true));

    /// <summary>Forgets what comes after the first rows, and keeps the memory.</summary>
    public void CutTo(int rows)
    {
        if (rows < _rows.Count)
        {
            _rows.RemoveRange(rows, _rows.Count - rows);
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _rows.Clear();
        }
    }

    private int Start(int row) => row == 0 ? 0 : _rows[row - 1].End;

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        _bytes.AsSpan(0, Bytes).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
