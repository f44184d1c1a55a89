using System.Buffers;

namespace Isomer.SqlServer;

/// <summary>The values of one row, one behind another in pooled memory that grows and is used again for the next row.</summary>
internal sealed class RowBuffer(int columns) : IDisposable
{
    private const int InitialBytes = 4 * 1024;
    private const int NullLength = -1;
    private const int BrokenLength = -2;

    private readonly int[] _offsets = new int[columns];
    private readonly int[] _lengths = new int[columns];
    private byte[] _octets = ArrayPool<byte>.Shared.Rent(InitialBytes);
    private int _filled;
    private int _column;

    public int Columns => columns;

    /// <summary>Forgets the row.</summary>
    public void Clear() => _filled = _column = 0;

    /// <summary>
    /// Room for at least so many octets behind the values that are there; <see cref="Take"/> keeps those that were filled.
    /// </summary>
    public Span<byte> Room(int bytes)
    {
        Reserve(bytes);
        return _octets.AsSpan(_filled);
    }

    /// <summary>The next column's value: the first octets of <see cref="Room"/>.</summary>
    public void Take(int length)
    {
        _offsets[_column] = _filled;
        _lengths[_column++] = length;
        _filled += length;
    }

    /// <summary>The next column is NULL.</summary>
    public void TakeNull() => _lengths[_column++] = NullLength;

    /// <summary>The next column has a value that is none of its type; only whoever asks for it is told.</summary>
    public void TakeBroken() => _lengths[_column++] = BrokenLength;

    public bool IsNull(int ordinal) => _lengths[ordinal] == NullLength;

    public bool IsBroken(int ordinal) => _lengths[ordinal] == BrokenLength;

    public ReadOnlySpan<byte> Value(int ordinal) => new(_octets, _offsets[ordinal], _lengths[ordinal]);

    public void Dispose()
    {
        if (_octets.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_octets);
            _octets = [];
        }
    }

    private void Reserve(int bytes)
    {
        if (_octets.Length - _filled < bytes)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(_filled + (long)bytes, 2L * _octets.Length), Array.MaxLength));
            _octets.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_octets);
            _octets = larger;
        }
    }
}
