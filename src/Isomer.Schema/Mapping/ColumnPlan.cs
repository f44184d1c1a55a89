namespace Isomer.Schema;

/// <summary>What the rules say about one column; of each property the strongest rule that sets it decides.</summary>
internal sealed class ColumnPlan(Column source, List<(TableRule Table, ColumnRule Rule)> rules, CanonicalType? typeByRule)
{
    public Column Source { get; } = source;

    public List<(TableRule Table, ColumnRule Rule)> Rules { get; } = rules;

    public string TargetName { get; } = Strongest(rules, static r => r.Rename) ?? source.Name;

    /// <summary>The type that the rules give it; null to keep its own.</summary>
    public CanonicalType? NewType { get; } = Strongest(rules, static r => r.Type)
        ?? (rules.Exists(r => r.Rule.Policy.Any(p => p.Policy == LossPolicy.Text)) ? CanonicalType.Text : typeByRule);

    public LiteralExpression? Constant { get; } = Strongest(rules, static r => r.Constant);

    public bool IsExcluded { get; } = rules.Exists(static r => r.Rule.Exclude);

    private static T? Strongest<T>(List<(TableRule Table, ColumnRule Rule)> rules, Func<ColumnRule, T?> setting)
        where T : class
    {
        foreach (var (_, rule) in rules)
        {
            if (setting(rule) is { } set)
            {
                return set;
            }
        }

        return null;
    }
}
