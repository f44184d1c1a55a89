namespace Isomer.Migration.Preflight.Keys;

/// <summary>A part of a <see cref="KeySet"/>: open addressing, 20 bytes a place. Not safe for several threads.</summary>
internal sealed class KeyShard(KeyMemory memory)
{
    private const int BytesPerPlace = 20;
    private const int FirstPlaces = 16;

    private UInt128[] _keys = [];
    private int[] _ranges = [];
    private int _count;

    /// <summary>What the keys of one shard take at most, once the last of them is in.</summary>
    public static long BytesOf(long keys)
    {
        long places = FirstPlaces;
        while (places < long.MaxValue / 4 && !HasRoom(keys, places))
        {
            places *= 2;
        }

        // While it grows, the half of it stands beside.
        return (places + places / 2) * BytesPerPlace;
    }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key's hash; never zero.</param>
    /// <param name="range">The range of its row.</param>
    /// <param name="first">The range of the first row with the key.</param>
    /// <returns>Whether the key is new; null where there is no memory for it.</returns>
    public bool? Add(UInt128 key, int range, out int first)
    {
        first = range;
        if (!HasRoom(_count + 1, _keys.Length) && !TryGrow())
        {
            return null;
        }

        var place = PlaceOf(key);
        if (_keys[place] == key)
        {
            first = _ranges[place];
            return false;
        }

        (_keys[place], _ranges[place]) = (key, range);
        _count++;
        return true;
    }

    /// <summary>Gives all memory back.</summary>
    public void Clear()
    {
        memory.GiveBack((long)_keys.Length * BytesPerPlace);
        (_keys, _ranges, _count) = ([], [], 0);
    }

    private static bool HasRoom(long keys, long places) => keys * 4 <= places * 3;

    // Place of the key, or where it would be. A quarter of the places is free, so that the search ends.
    private int PlaceOf(UInt128 key)
    {
        var mask = _keys.Length - 1;
        var place = (int)(ulong)key & mask;
        while (_keys[place] != UInt128.Zero && _keys[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private bool TryGrow()
    {
        var (keys, ranges) = (_keys, _ranges);
        var places = Math.Max((long)keys.Length * 2, FirstPlaces);
        if (places > Array.MaxLength || !memory.TryTake(places * BytesPerPlace))
        {
            return false;
        }

        (_keys, _ranges) = (new UInt128[places], new int[places]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != UInt128.Zero)
            {
                var place = PlaceOf(keys[i]);
                (_keys[place], _ranges[place]) = (keys[i], ranges[i]);
            }
        }

        memory.GiveBack((long)keys.Length * BytesPerPlace);
        return true;
    }
}
