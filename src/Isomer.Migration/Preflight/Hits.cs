namespace Isomer.Migration.Preflight;

/// <summary>Rows counted, and the keys of the first of them in the order of the table's ranges.</summary>
internal sealed class Hits
{
    private const int Shown = 3;

    private readonly List<(int Range, string Key)> _examples = [];

    /// <summary>How many rows.</summary>
    public long Rows { get; private set; }

    /// <summary>The keys of the first rows, at most three; none where the table has no primary key.</summary>
    public IReadOnlyList<string> Examples => [.. _examples.Select(e => e.Key)];

    /// <summary>Whether the key of the next row is wanted.</summary>
    public bool WantsExample => _examples.Count < Shown;

    /// <summary>Counts a row.</summary>
    /// <param name="range">The ordinal of the row's range; a worker's ranges rise.</param>
    /// <param name="key">The row's key; null where none is wanted, or there is none.</param>
    public void Add(int range, string? key)
    {
        Rows++;
        if (key is not null)
        {
            _examples.Add((range, key));
        }
    }

    /// <summary>The rows of several workers. Which of them took which range does not show.</summary>
    public static Hits Sum(IEnumerable<Hits> parts)
    {
        var sum = new Hits();
        foreach (var part in parts)
        {
            sum.Rows += part.Rows;
            sum._examples.AddRange(part._examples);
        }

        var first = sum._examples.OrderBy(e => e.Range).Take(Shown).ToList();
        sum._examples.Clear();
        sum._examples.AddRange(first);
        return sum;
    }
}
