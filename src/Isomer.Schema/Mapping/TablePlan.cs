namespace Isomer.Schema;

/// <summary>What the rules say about one table that goes.</summary>
internal sealed class TablePlan
{
    private Dictionary<string, ColumnPlan>? _byName;

    public TablePlan(Table source, RuleBook rules)
    {
        Source = source;
        Rules = rules.For(source);
        TargetName = Rules.Select(r => r.Rename).FirstOrDefault(n => n is not null) ?? source.Name;
        Filter = Rules.Select(r => r.Filter).FirstOrDefault(f => f is not null);
        Columns = [.. source.Columns.Select(c => new ColumnPlan(c, rules.For(Rules, c), rules.TypeFor(c.Type)))];
        KeepsColumns = Columns.TrueForAll(c => !c.IsExcluded && c.TargetName == c.Source.Name);
    }

    public Table Source { get; }

    public QualifiedName TargetName { get; }

    public List<TableRule> Rules { get; }

    public Expression? Filter { get; }

    public List<ColumnPlan> Columns { get; }

    /// <summary>Whether every column goes, under its own name.</summary>
    public bool KeepsColumns { get; }

    /// <summary>The table's path in both files.</summary>
    public string Path => $"tables/{Source.Name}";

    public ColumnPlan? Find(string column)
    {
        _byName ??= Columns.ToDictionary(c => c.Source.Name, StringComparer.Ordinal);
        return _byName.TryGetValue(column, out var plan) ? plan : null;
    }

    public string TargetColumn(string column) => KeepsColumns ? column : Find(column)?.TargetName ?? column;

    public EquatableArray<string> TargetColumns(EquatableArray<string> columns) =>
        KeepsColumns ? columns : columns.Select(TargetColumn).ToEquatableArray();

    public void CheckNames(MappingFindings findings)
    {
        if (!KeepsColumns)
        {
            CheckColumnNames(findings);
        }

        foreach (var column in Filter?.DescendantsAndSelf().OfType<ColumnExpression>() ?? [])
        {
            if (Find(column.Name) is null)
            {
                findings.Report(Codes.UnknownColumn, Path, "The filter", column.Name, Source.Name.ToString());
            }
        }
    }

    private void CheckColumnNames(MappingFindings findings)
    {
        var names = new Dictionary<string, ColumnPlan>(StringComparer.Ordinal);
        foreach (var column in Columns.Where(c => !c.IsExcluded))
        {
            if (names.TryGetValue(column.TargetName, out var other))
            {
                findings.Report(
                    Codes.CollidingNames, $"{Path}/columns/{column.Source.Name}", other.Source.Name, column.Source.Name, column.TargetName);
            }
            else
            {
                names.Add(column.TargetName, column);
            }
        }

        if (names.Count == 0 && !Source.Columns.IsEmpty)
        {
            findings.Report(Codes.NothingLeft, Path, $"the table '{Source.Name}'", "column");
        }
    }
}
