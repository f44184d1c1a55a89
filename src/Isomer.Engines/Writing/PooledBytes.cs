using System.Buffers;

namespace Isomer.Engines;

/// <summary>Octets in pooled memory that grows. Disposing returns the memory.</summary>
internal sealed class PooledBytes : IDisposable
{
    private const int InitialBytes = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);

    /// <summary>How many octets there are.</summary>
    public int Length { get; private set; }

    /// <summary>The octets, until more are added.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, Length);

    /// <summary>Appends room for so many octets; the caller fills them.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_buffer.Length - Length < count)
        {
            Grow(count);
        }

        var room = _buffer.AsSpan(Length, count);
        Length += count;
        return room;
    }

    /// <summary>Appends octets.</summary>
    public void Add(ReadOnlySpan<byte> octets) => octets.CopyTo(Reserve(octets.Length));

    /// <summary>Appends one octet.</summary>
    public void Add(byte octet) => Reserve(1)[0] = octet;

    /// <summary>Forgets what comes after the first <paramref name="length"/> octets, and keeps the memory.</summary>
    public void CutTo(int length) => Length = length;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            Length = 0;
        }
    }

    private void Grow(int count)
    {
        var needed = checked(Length + count);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
