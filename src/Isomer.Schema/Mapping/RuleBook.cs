namespace Isomer.Schema;

/// <summary>Finds the rules that hold for a table or column, strongest first, and knows which were never found.</summary>
internal sealed class RuleBook
{
    private static readonly List<(TableRule Table, ColumnRule Rule)> s_noRules = [];

    private readonly SchemaMapping _mapping;
    private readonly MappingFindings _findings;
    private readonly HashSet<string> _matched = new(StringComparer.Ordinal);
    private readonly List<(TypeRule Rule, TypePattern Pattern)> _types = [];

    public RuleBook(SchemaMapping mapping, MappingFindings findings)
    {
        _mapping = mapping;
        _findings = findings;
        foreach (var rule in mapping.Types)
        {
            if (TypePattern.TryParse(rule.From, out var pattern, out var error))
            {
                _types.Add((rule, pattern!));
            }
            else
            {
                findings.Report(Codes.MalformedType, RulePath.Of("types", rule.From), rule.From, error!);
            }
        }
    }

    /// <summary>The tables that go.</summary>
    public List<Table> SelectTables(EquatableArray<Table> tables)
    {
        var kept = new List<Table>();
        foreach (var table in tables)
        {
            var name = table.Name.ToString();
            var isIncluded = MatchesAny("include", _mapping.Include, name) || _mapping.Include.IsEmpty;
            if (isIncluded && !MatchesAny("exclude", _mapping.Exclude, name))
            {
                kept.Add(table);
            }
        }

        return kept;
    }

    /// <summary>The rules for a table, those for its own name before those of patterns.</summary>
    public List<TableRule> For(Table table)
    {
        if (_mapping.Tables.IsEmpty)
        {
            return [];
        }

        var name = table.Name.ToString();
        return Strongest(_mapping.Tables, r => IsName(r, table.Name), r => NamePattern.Matches(r.Table, name), RulePath.Of);
    }

    /// <summary>The rules for a column: of the stronger table rule first, and in it those for the column's own name first.</summary>
    public List<(TableRule Table, ColumnRule Rule)> For(List<TableRule> tableRules, Column column) =>
        tableRules.Count == 0 ? s_noRules : [.. tableRules.SelectMany(table => Strongest(
                table.Columns, r => r.Column == column.Name, r => NamePattern.Matches(r.Column, column.Name), r => RulePath.Of(table, r))
            .Select(rule => (table, rule)))];

    /// <summary>What a column's type becomes by the rules for types; null where none fits.</summary>
    public CanonicalType? TypeFor(CanonicalType type)
    {
        CanonicalType? byKind = null;
        CanonicalType? byArguments = null;
        foreach (var (rule, pattern) in _types)
        {
            if (!pattern.Matches(type))
            {
                continue;
            }

            _matched.Add(RulePath.Of("types", rule.From));
            byArguments ??= pattern.IsExact ? rule.To : null;
            byKind ??= rule.To;
        }

        return byArguments ?? byKind;
    }

    /// <summary>Reports every rule that nothing answered to. Acceptances are no part of it: only a projection can tell.</summary>
    public void ReportUnmatched()
    {
        ReportUnmatched(_mapping.Include, p => RulePath.Of("include", p), p => p, "no table");
        ReportUnmatched(_mapping.Exclude, p => RulePath.Of("exclude", p), p => p, "no table that is included");
        ReportUnmatched(_mapping.Types, r => RulePath.Of("types", r.From), r => r.From, "no column's type");
        ReportUnmatched(_mapping.Tables, RulePath.Of, r => r.Table, "no table that goes");
        foreach (var table in _mapping.Tables.Where(t => _matched.Contains(RulePath.Of(t))))
        {
            ReportUnmatched(table.Columns, r => RulePath.Of(table, r), r => r.Column, "no column");
        }
    }

    /// <summary>The accepted anomalies, by paths of the target schema.</summary>
    public EquatableArray<MappedAcceptance> Acceptances(IEnumerable<TablePlan> plans) =>
        Places(plans, _mapping.Accept, r => r.Accept, r => r.Accept)
            .SelectMany(p => p.Rules.Select(a => new MappedAcceptance(p.Target, a.Code, $"{p.Owner}accept/{a.Code}", a.Reason)))
            .ToEquatableArray();

    /// <summary>The policies, by paths of the target schema; those that changed a column's type have done their work.</summary>
    public EquatableArray<MappedPolicy> Policies(IEnumerable<TablePlan> plans) =>
        Places(plans, _mapping.Policy, r => r.Policy, r => r.Policy)
            .SelectMany(p => p.Rules.Where(r => r.Policy != LossPolicy.Text)
                .Select(r => new MappedPolicy(p.Target, r.Code, r.Policy, $"{p.Owner}policy/{r.Code}"))).ToEquatableArray();

    // The stronger rules of a place first.
    private static IEnumerable<(string Target, string Owner, EquatableArray<T> Rules)> Places<T>(
        IEnumerable<TablePlan> plans, EquatableArray<T> ofSchema, Func<TableRule, EquatableArray<T>> ofTable, Func<ColumnRule,
        EquatableArray<T>> ofColumn)
    {
        yield return ("", "", ofSchema);
        foreach (var plan in plans)
        {
            var table = $"tables/{plan.TargetName}";
            foreach (var rule in plan.Rules)
            {
                yield return (table, RulePath.Of(rule) + "/", ofTable(rule));
            }

            foreach (var column in plan.Columns.Where(c => !c.IsExcluded))
            {
                foreach (var (owner, rule) in column.Rules)
                {
                    yield return ($"{table}/columns/{column.TargetName}", RulePath.Of(owner, rule) + "/", ofColumn(rule));
                }
            }
        }
    }

    private static bool IsName(TableRule rule, QualifiedName name) => QualifiedName.TryParse(rule.Table, out var ruled) && ruled == name;

    private List<T> Strongest<T>(EquatableArray<T> rules, Func<T, bool> isName, Func<T, bool> matches, Func<T, string> pathOf)
    {
        var found = rules.Where(isName).ToList();
        found.AddRange(rules.Where(r => !isName(r) && matches(r)));
        _matched.UnionWith(found.Select(pathOf));
        return found;
    }

    private bool MatchesAny(string section, EquatableArray<string> patterns, string name)
    {
        var found = patterns.Where(p => NamePattern.Matches(p, name)).ToList();
        _matched.UnionWith(found.Select(p => RulePath.Of(section, p)));
        return found.Count > 0;
    }

    private void ReportUnmatched<T>(EquatableArray<T> rules, Func<T, string> pathOf, Func<T, string> nameOf, string nothing)
    {
        foreach (var rule in rules.Where(r => !_matched.Contains(pathOf(r))))
        {
            _findings.Report(Codes.UnmatchedRule, pathOf(rule), nameOf(rule), nothing);
        }
    }
}
