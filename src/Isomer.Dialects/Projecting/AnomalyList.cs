using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>The findings of a projection, in the order in which they were made.</summary>
internal sealed class AnomalyList
{
    private readonly List<Diagnostic> _items = [];
    private readonly List<ValueNarrowing> _narrowings = [];
    private readonly List<KeyNarrowing> _keys = [];

    /// <summary>Those that some values of a column decide.</summary>
    public EquatableArray<ValueNarrowing> Narrowings => _narrowings.ToEquatableArray();

    /// <summary>Those that some rows of a unique key decide together.</summary>
    public EquatableArray<KeyNarrowing> KeyNarrowings => _keys.ToEquatableArray();

    /// <summary>Adds a finding about a path of the blueprint.</summary>
    public void Add(Code code, string target, params string[] arguments) =>
        _items.Add(Diagnostic.Of(code, target, arguments));

    /// <summary>Adds a finding about a column that depends on its values.</summary>
    /// <param name="code">The code.</param>
    /// <param name="target">The column's path.</param>
    /// <param name="rules">What a value must be to stand as it is; empty where no rule tells.</param>
    /// <param name="arguments">The message's arguments.</param>
    public void AddNarrowing(Code code, string target, IEnumerable<ValueRule> rules, params string[] arguments)
    {
        Add(code, target, arguments);
        _narrowings.Add(new(_items[_items.Count - 1], rules is EquatableArray<ValueRule> array ? array : rules.ToEquatableArray()));
    }

    /// <summary>Adds a finding about several columns of a table, each of which depends on its values.</summary>
    /// <param name="code">The code.</param>
    /// <param name="target">The table's path.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rule">What a value must be to stand as it is.</param>
    /// <param name="arguments">The message's arguments.</param>
    public void AddNarrowing(Code code, string target, IEnumerable<string> columns, ValueRule rule, params string[] arguments)
    {
        Add(code, target, arguments);
        var rules = EquatableArray<ValueRule>.Wrap([rule]);
        _narrowings.AddRange(
            columns.Select(c => new ValueNarrowing(_items[_items.Count - 1] with { Target = $"{target}/columns/{c}" }, rules)));
    }

    /// <summary>
    /// Adds a finding about a unique key that depends on its rows; several of one code about a key are one question to its rows.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="key">The key.</param>
    /// <param name="isAboutNull">Whether it is about rows with NULL alone.</param>
    /// <param name="arguments">The message's arguments.</param>
    public void AddKey(Code code, KeyComparison key, bool isAboutNull, params string[] arguments)
    {
        Add(code, key.Target, arguments);
        if (!_keys.Any(k => k.Key.Target == key.Target && k.Anomaly.Code == code))
        {
            _keys.Add(new(_items[_items.Count - 1], key, isAboutNull));
        }
    }

    public EquatableArray<Diagnostic> ToEquatableArray() => _items.ToEquatableArray();
}
