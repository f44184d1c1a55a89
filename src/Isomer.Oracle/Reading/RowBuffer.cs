using System.Buffers;
using System.Text.Unicode;

namespace Isomer.Oracle;

/// <summary>The texts and octets of one row, one behind another in pooled memory that grows.</summary>
internal sealed class RowBuffer : IDisposable
{
    private const int InitialBytes = 4 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialBytes);
    private int _filled;

    /// <summary>Where the next value begins.</summary>
    public int Position => _filled;

    /// <summary>Forgets the row and keeps the memory.</summary>
    public void Clear() => _filled = 0;

    public ReadOnlySpan<byte> Slice(int start, int length) => _bytes.AsSpan(start, length);

    /// <summary>Room for at least so many octets, of which <see cref="Take"/> keeps what was filled.</summary>
    public ArraySegment<byte> Room(int count)
    {
        if (_bytes.Length - _filled < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(_filled + (long)count, 2L * _bytes.Length), Array.MaxLength));
            _bytes.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return new(_bytes, _filled, _bytes.Length - _filled);
    }

    public void Take(int count) => _filled += count;

    /// <summary>Appends a text as UTF-8.</summary>
    /// <returns>False where it holds half of a pair of surrogates, which is no character.</returns>
    public bool TryAdd(ReadOnlySpan<char> text)
    {
        var room = Room(checked(text.Length * 3));
        var isText = Utf8.FromUtf16(text, room, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done;
        Take(written);
        return isText;
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _filled = 0;
        }
    }
}
