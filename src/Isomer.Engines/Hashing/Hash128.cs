using System.Buffers.Binary;
using System.Numerics;

namespace Isomer.Engines.Hashing;

/// <summary>
/// MurmurHash3 x64 128 (Austin Appleby, public domain): fast, well mixed, the same on every machine. It guards against accidents, not
/// against somebody who forges rows.
/// </summary>
internal static class Hash128
{
    private const ulong C1 = 0x87c37b91114253d5;
    private const ulong C2 = 0x4cf5ad432745937f;

    public static UInt128 Compute(ReadOnlySpan<byte> data, uint seed = 0)
    {
        ulong h1 = seed;
        ulong h2 = seed;
        var rest = data;
        while (rest.Length >= 16)
        {
            h1 ^= Scramble1(BinaryPrimitives.ReadUInt64LittleEndian(rest));
            h1 = (BitOperations.RotateLeft(h1, 27) + h2) * 5 + 0x52dce729;
            h2 ^= Scramble2(BinaryPrimitives.ReadUInt64LittleEndian(rest[8..]));
            h2 = (BitOperations.RotateLeft(h2, 31) + h1) * 5 + 0x38495ab5;
            rest = rest[16..];
        }

        if (!rest.IsEmpty)
        {
            Span<byte> tail = stackalloc byte[16];
            tail.Clear();
            rest.CopyTo(tail);
            h2 ^= Scramble2(BinaryPrimitives.ReadUInt64LittleEndian(tail[8..]));
            h1 ^= Scramble1(BinaryPrimitives.ReadUInt64LittleEndian(tail));
        }

        h1 ^= (ulong)data.Length;
        h2 ^= (ulong)data.Length;
        h1 += h2;
        h2 += h1;
        h1 = Finish(h1);
        h2 = Finish(h2);
        h1 += h2;
        h2 += h1;
        return new UInt128(h1, h2);
    }

    private static ulong Scramble1(ulong k) => BitOperations.RotateLeft(k * C1, 31) * C2;

    private static ulong Scramble2(ulong k) => BitOperations.RotateLeft(k * C2, 33) * C1;

    private static ulong Finish(ulong k)
    {
        k ^= k >> 33;
        k *= 0xff51afd7ed558ccd;
        k ^= k >> 33;
        k *= 0xc4ceb9fe1a85ec53;
        return k ^ (k >> 33);
    }
}
