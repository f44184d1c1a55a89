namespace Isomer.Migration.Preflight.Keys;

/// <summary>What was met of one key: those with NULL in it and the others apart.</summary>
internal sealed class KeyTally
{
    private const int Most = 3;

    private readonly List<KeyCollision>[] _examples = [[], []];
    private readonly long[] _hits = new long[2];
    private readonly long[] _unsure = new long[2];

    /// <summary>How many rows the destination would compare.</summary>
    public long Rows { get; private set; }

    /// <summary>The tallies of several workers.</summary>
    public static KeyTally Sum(IEnumerable<KeyTally> parts)
    {
        var sum = new KeyTally();
        foreach (var part in parts)
        {
            sum.Rows += part.Rows;
            for (var i = 0; i < 2; i++)
            {
                sum._hits[i] += part._hits[i];
                sum._unsure[i] += part._unsure[i];
                sum._examples[i].AddRange(part._examples[i]);
            }
        }

        return sum;
    }

    /// <summary>Counts a row that the destination compares.</summary>
    /// <param name="isSure">Whether its key is no finer here than there.</param>
    /// <param name="hasNull">Whether it has NULL in the key.</param>
    public void AddRow(bool isSure, bool hasNull)
    {
        Rows++;
        _unsure[Index(hasNull)] += isSure ? 0 : 1;
    }

    public bool WantsExample(bool hasNull) => _examples[Index(hasNull)].Count < Most;

    /// <summary>Counts a row whose key another has too.</summary>
    /// <param name="hasNull">Whether it has NULL in the key.</param>
    /// <param name="example">The row; null where none is wanted, or it has no primary key.</param>
    public void AddHit(bool hasNull, KeyCollision? example)
    {
        _hits[Index(hasNull)]++;
        if (example is not null)
        {
            _examples[Index(hasNull)].Add(example);
        }
    }

    /// <summary>How many rows have a key that another has too, one for each such key left aside.</summary>
    /// <param name="withNull">Whether those with NULL count.</param>
    /// <param name="withoutNull">Whether the others count.</param>
    public long Hits(bool withNull, bool withoutNull) => Of(_hits, withNull, withoutNull);

    /// <summary>How many rows may share a key with another without being found.</summary>
    /// <param name="withNull">Whether those with NULL count.</param>
    /// <param name="withoutNull">Whether the others count.</param>
    public long Unsure(bool withNull, bool withoutNull) => Of(_unsure, withNull, withoutNull);

    /// <summary>All rows that may be shown.</summary>
    public IEnumerable<KeyCollision> Shown => Examples(true, false).Concat(Examples(false, true));

    /// <summary>A few of the rows that <see cref="Hits"/> counts, the first in the order of the table's ranges.</summary>
    /// <param name="withNull">Whether those with NULL count.</param>
    /// <param name="withoutNull">Whether the others count.</param>
    public IReadOnlyList<KeyCollision> Examples(bool withNull, bool withoutNull) =>
        [.. _examples.Where((_, i) => i == 0 ? withoutNull : withNull).SelectMany(e => e).OrderBy(e => e.Range).Take(Most)];

    private static int Index(bool hasNull) => hasNull ? 1 : 0;

    private static long Of(long[] counts, bool withNull, bool withoutNull) => (withoutNull ? counts[0] : 0) + (withNull ? counts[1] : 0);
}
