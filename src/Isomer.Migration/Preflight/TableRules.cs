using Isomer.Dialects;
using Isomer.Engines.Values;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;
using Isomer.Migration.Policies;
using Isomer.Migration.Preflight.Keys;

namespace Isomer.Migration.Preflight;

/// <summary>
/// What is asked of one table's rows: its way, read no wider than needed, and per written column the tests of its narrowings.
/// </summary>
internal sealed class TableRules
{
    private readonly ColumnTest[][] _tests;

    private TableRules(
        TableRoute route, IReadOnlyList<ColumnNarrowing> narrowings, IReadOnlyList<KeyRule> keys, ColumnTest[][] tests) =>
        (Route, Narrowings, Keys, _tests) = (route, narrowings, keys, tests);

    /// <summary>One rule of one narrowing.</summary>
    /// <param name="Narrowing">Which of <see cref="Narrowings"/>.</param>
    /// <param name="Test">The test.</param>
    public readonly record struct ColumnTest(int Narrowing, ValueTest Test);

    public TableRoute Route { get; }

    /// <summary>The narrowings whose rules can be tested.</summary>
    public IReadOnlyList<ColumnNarrowing> Narrowings { get; }

    /// <summary>The keys that rows may share.</summary>
    public IReadOnlyList<KeyRule> Keys { get; }

    /// <summary>Whether there is anything to ask.</summary>
    public bool IsEmpty => Narrowings.Count == 0 && Keys.Count == 0;

    /// <summary>The tests of each column written, by ordinal.</summary>
    public IReadOnlyList<ColumnTest[]> Tests => _tests;

    /// <summary>The rules of a table.</summary>
    /// <param name="route">The table's whole way.</param>
    /// <param name="narrowings">Its narrowings.</param>
    /// <param name="keys">What is asked of its keys.</param>
    /// <param name="policies">The mapping's policies.</param>
    /// <param name="untold">Those that no scan can tell: without a rule, or of a column that is not copied.</param>
    /// <param name="untoldKeys">The keys that no scan can tell.</param>
    public static TableRules Of(
        TableRoute route, IReadOnlyList<ColumnNarrowing> narrowings,
        IReadOnlyList<(KeyComparison Key, IReadOnlyList<KeyQuestion> Questions)> keys, PolicyBook policies,
        out IReadOnlyList<ColumnNarrowing> untold, out IReadOnlyList<(KeyComparison Key, IReadOnlyList<KeyQuestion> Questions)> untoldKeys)
    {
        // A Transform may look at every column of the row; without one, only the columns in question are read.
        if (!route.Mapper.IsTransforming)
        {
            var wanted = narrowings.Select(n => n.Column).Concat(keys.SelectMany(k => k.Key.Columns)).ToHashSet(StringComparer.Ordinal);
            route = RouteBuilder.Build(
                route.Mapped, route.SourceEngine, route.Source, route.Projected,
                new DynamicTableMapper(route.Mapped, c => wanted.Contains(c.Target.Name)), policies);
        }

        var tests = route.Types.Select(_ => new List<ColumnTest>()).ToArray();
        var told = new List<ColumnNarrowing>();
        var others = new List<ColumnNarrowing>();
        foreach (var narrowing in narrowings)
        {
            var ordinal = route.Mapper.Writes.ToList().FindIndex(w => w.Column == narrowing.Column);
            var found = ordinal < 0 ? [] : narrowing.Rules.Select(r => ValueTest.Of(r, Carriers.Of(route.Types[ordinal]))).ToList();
            if (found.Count == 0 || found.Contains(null))
            {
                others.Add(narrowing);
                continue;
            }

            tests[ordinal].AddRange(found.Select(t => new ColumnTest(told.Count, t!)));
            told.Add(narrowing);
        }

        untold = others;
        var rules = keys.Select(k => (Key: k, Rule: KeyRule.Of(k.Key, k.Questions, route))).ToList();
        untoldKeys = [.. rules.Where(r => r.Rule is null).Select(r => r.Key)];
        return new(route, told, [.. rules.Select(r => r.Rule).OfType<KeyRule>()], [.. tests.Select(t => t.ToArray())]);
    }
}
