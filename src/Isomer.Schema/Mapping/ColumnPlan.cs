namespace Isomer.Schema;

/// <summary>What the rules say about one column; of each property the strongest rule that sets it decides.</summary>
internal sealed class ColumnPlan(Column source, List<(TableRule Table, ColumnRule Rule)> rules, CanonicalType? typeByRule)
{
    public Column Source { get; } = source;

    public List<(TableRule Table, ColumnRule Rule)> Rules { get; } = rules;

    public string TargetName { get; } = rules.Select(r => r.Rule.Rename).FirstOrDefault(n => n is not null) ?? source.Name;

    /// <summary>The type that the rules give it; null to keep its own.</summary>
    public CanonicalType? NewType { get; } = rules.Select(r => r.Rule.Type).FirstOrDefault(t => t is not null) ?? typeByRule;

    public LiteralExpression? Constant { get; } = rules.Select(r => r.Rule.Constant).FirstOrDefault(c => c is not null);

    public bool IsExcluded { get; } = rules.Exists(r => r.Rule.Exclude);
}
