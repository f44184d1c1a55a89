namespace Isomer.Dialects;

/// <summary>Names that must differ from one another, and who has them.</summary>
/// <param name="isCaseSensitive">Whether names that differ in ASCII case alone are two names.</param>
/// <param name="capacity">About how many names there will be; zero where that is not known.</param>
internal sealed class NameScope(bool isCaseSensitive, int capacity = 0)
{
    private readonly Dictionary<string, string> _owners = new(capacity, StringComparer.Ordinal);

    /// <summary>Takes a name for an owner. Returns the owner that has it already, or null.</summary>
    public string? Take(string name, string owner)
    {
        var key = Key(name);
        if (_owners.TryGetValue(key, out var other))
        {
            return other == owner ? null : other;
        }

        _owners.Add(key, owner);
        return null;
    }

    /// <summary>Whether somebody has the name.</summary>
    public bool IsTaken(string name) => _owners.ContainsKey(Key(name));

    /// <summary>The name, or with a number behind it the first that nobody has.</summary>
    public string Free(string name)
    {
        var free = name;
        for (var i = 2; IsTaken(free); i++)
        {
            free = name + "_" + i;
        }

        return free;
    }

    /// <summary>The form in which two names are one.</summary>
    public string Key(string name)
    {
        if (isCaseSensitive || !HasCapital(name))
        {
            return name;
        }

        var key = name.ToCharArray();
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = key[i] is >= 'A' and <= 'Z' ? (char)(key[i] | 0x20) : key[i];
        }

        return new string(key);
    }

    private static bool HasCapital(string name)
    {
        foreach (var c in name)
        {
            if (c is >= 'A' and <= 'Z')
            {
                return true;
            }
        }

        return false;
    }
}
