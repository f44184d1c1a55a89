using Isomer.Migration.Preflight.Keys;

namespace Isomer.Migration.Tests.Preflight.Keys;

public class KeySetTests
{
    [Fact]
    public void Every_key_is_new_once_and_tells_the_range_of_its_first_row()
    {
        var set = new KeySet(new KeyMemory(KeySet.BytesOf(50_000)));
        for (var i = 0; i < 50_000; i++)
        {
            Assert.Null(set.Add(Key(i), i / 1000));
        }

        for (var i = 0; i < 50_000; i++)
        {
            Assert.Equal(i / 1000, set.Add(Key(i), 99));
        }

        Assert.False(set.IsFull);
    }

    [Fact]
    public void Zero_is_a_key_too()
    {
        var set = new KeySet(new KeyMemory(1 << 20));
        Assert.Null(set.Add(UInt128.Zero, 3));
        Assert.Equal(3, set.Add(UInt128.Zero, 4));
    }

    [Fact]
    public void Without_memory_it_is_full_for_good_and_leaves_the_memory_to_others()
    {
        var memory = new KeyMemory(KeySet.BytesOf(10_000));
        var set = new KeySet(memory);
        for (var i = 0; i < 1_000_000; i++)
        {
            set.Add(Key(i), 0);
        }

        Assert.True(set.IsFull);
        Assert.Null(set.Add(Key(1), 0));

        var other = new KeySet(memory);
        for (var i = 0; i < 10_000; i++)
        {
            other.Add(Key(i), 0);
        }

        Assert.False(other.IsFull);
        Assert.Equal(0, other.Add(Key(1), 0));
    }

    [Fact]
    public async Task Several_threads_count_each_repetition_once()
    {
        var set = new KeySet(new KeyMemory(64 << 20));
        var repeated = 0;
        await Parallel.ForAsync(0, 4, (worker, _) =>
        {
            for (var i = 0; i < 20_000; i++)
            {
                if (set.Add(Key(i), worker) is not null)
                {
                    Interlocked.Increment(ref repeated);
                }
            }

            return ValueTask.CompletedTask;
        });

        Assert.Equal(60_000, repeated);
    }

    private static UInt128 Key(int number)
    {
        Span<byte> octets = stackalloc byte[16];
        System.Security.Cryptography.MD5.HashData(BitConverter.GetBytes(number), octets);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(octets);
    }
}
