using System.Buffers;
using System.Buffers.Binary;

namespace Isomer.Sqlite;

/// <summary>
/// Encoded values one after another in pooled memory: a <see cref="StorageClass"/>, then eight bytes of a number, or a length and that many
/// bytes.
/// </summary>
internal sealed class Arena : IDisposable
{
    private const int InitialBytes = 64 * 1024;

    private byte[] _memory = ArrayPool<byte>.Shared.Rent(InitialBytes);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _memory.AsSpan(0, Length);

    public void AddNull() => Take(1)[0] = (byte)StorageClass.Null;

    public void Add(long value)
    {
        var place = Take(1 + sizeof(long));
        place[0] = (byte)StorageClass.Integer;
        BinaryPrimitives.WriteInt64LittleEndian(place[1..], value);
    }

    public void Add(double value)
    {
        var place = Take(1 + sizeof(double));
        place[0] = (byte)StorageClass.Real;
        BinaryPrimitives.WriteDoubleLittleEndian(place[1..], value);
    }

    public void Add(StorageClass storage, ReadOnlySpan<byte> value)
    {
        var place = Take(1 + sizeof(int) + value.Length);
        place[0] = (byte)storage;
        BinaryPrimitives.WriteInt32LittleEndian(place[1..], value.Length);
        value.CopyTo(place[(1 + sizeof(int))..]);
    }

    /// <summary>Forgets what was written after a length.</summary>
    public void Cut(int length) => Length = length;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_memory);
        _memory = [];
        Length = 0;
    }

    private Span<byte> Take(int bytes)
    {
        var end = checked(Length + bytes);
        if (end > _memory.Length)
        {
            Grow(end);
        }

        var place = _memory.AsSpan(Length, bytes);
        Length = end;
        return place;
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(bytes, _memory.Length * 2L)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_memory);
        _memory = larger;
    }
}
