namespace Isomer.Schema;

/// <summary>Joins two lists of named things by hash, and adds the changes between them in the order of the names.</summary>
internal sealed class NamedPairs(List<Change> changes, bool keepUnknown)
{
    public void Compare<T, TName>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, TName> name, Func<T, Change> add, Func<T, Change> drop,
        Func<T, T, IEnumerable<Change>> compare)
        where T : class
        where TName : notnull
    {
        var pairs = new Dictionary<TName, (T? Before, T? After)>();
        foreach (var item in before)
        {
            pairs[name(item)] = (item, null);
        }

        foreach (var item in after)
        {
            pairs.TryGetValue(name(item), out var pair);
            pairs[name(item)] = (pair.Before, item);
        }

        foreach (var (b, a) in pairs.OrderBy(p => p.Key, OrdinalNames<TName>.Instance).Select(p => p.Value))
        {
            if (b is not null && a is not null)
            {
                changes.AddRange(compare(b, a));
            }
            else if (a is not null)
            {
                changes.Add(add(a));
            }
            else if (!keepUnknown)
            {
                changes.Add(drop(b!));
            }
        }
    }

    // The default order of strings is the culture's.
    private static class OrdinalNames<TName>
    {
        public static IComparer<TName> Instance { get; } =
            StringComparer.Ordinal is IComparer<TName> ordinal ? ordinal : Comparer<TName>.Default;
    }
}
