namespace Isomer.Migration.Preflight.Keys;

/// <summary>
/// The keys of a table by their hashes of 128 bits, each with the range of the first row that has it; for several threads. Without memory
/// for one more it is full for good, and gives back what it had.
/// </summary>
internal sealed class KeySet
{
    private const int ShardBits = 6;

    private readonly KeyShard[] _shards;
    private volatile bool _isFull;

    public KeySet(KeyMemory memory) => _shards = [.. Enumerable.Range(0, 1 << ShardBits).Select(_ => new KeyShard(memory))];

    /// <summary>Whether a key found no memory. What was found before stands.</summary>
    public bool IsFull => _isFull;

    /// <summary>About how many bytes so many keys need.</summary>
    public static long BytesOf(long keys)
    {
        // Hashes do not fall into all shards alike.
        var ofShard = keys >> ShardBits;
        return KeyShard.BytesOf(ofShard + (long)(4 * Math.Sqrt(ofShard)) + 1) << ShardBits;
    }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key's hash.</param>
    /// <param name="range">The range of its row.</param>
    /// <returns>The range of another row with the key; null where there was none, or the set is full.</returns>
    public int? Add(UInt128 key, int range)
    {
        // Zero is an empty place.
        key = key == UInt128.Zero ? UInt128.One : key;
        var shard = _shards[(int)(ulong)(key >> (128 - ShardBits))];
        lock (shard)
        {
            if (_isFull)
            {
                return null;
            }

            switch (shard.Add(key, range, out var first))
            {
                case true:
                    return null;
                case false:
                    return first;
            }
        }

        Fill();
        return null;
    }

    private void Fill()
    {
        _isFull = true;
        foreach (var shard in _shards)
        {
            lock (shard)
            {
                shard.Clear();
            }
        }
    }
}
