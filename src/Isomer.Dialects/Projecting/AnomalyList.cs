using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>The findings of a projection, in the order in which they were made.</summary>
internal sealed class AnomalyList
{
    private readonly List<Diagnostic> _items = [];
    private readonly List<ValueNarrowing> _narrowings = [];

    /// <summary>Those that some values of a column decide.</summary>
    public EquatableArray<ValueNarrowing> Narrowings => _narrowings.ToEquatableArray();

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

    public EquatableArray<Diagnostic> ToEquatableArray() => _items.ToEquatableArray();
}
