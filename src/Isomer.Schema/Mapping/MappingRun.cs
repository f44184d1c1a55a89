namespace Isomer.Schema;

/// <summary>One application of a mapping to a blueprint.</summary>
internal sealed class MappingRun(SchemaMapping mapping, Blueprint source)
{
    private readonly MappingFindings _findings = new();

    public MappingResult Apply()
    {
        // How names are spelled is the projection's affair.
        if (mapping with { Names = SchemaMapping.Empty.Names } == SchemaMapping.Empty)
        {
            return new(Unchanged(), default);
        }

        var rules = new RuleBook(mapping, _findings);
        var plans = rules.SelectTables(source.Tables)
            .Select(table => new TablePlan(table, rules))
            .ToDictionary(plan => plan.Source.Name);
        rules.ReportUnmatched();
        CheckNames(plans.Values);

        var changed = new ChangedNames(source, plans);
        var builder = new TargetTableBuilder(source, plans, changed, _findings);
        var tables = plans.Values.OrderBy(p => p.TargetName).Select(builder.Build).ToEquatableArray();
        if (tables.IsEmpty && !source.Tables.IsEmpty)
        {
            _findings.Report(Codes.NothingLeft, "", "the blueprint", "table");
        }

        var target = source with
        {
            Tables = tables.Select(t => t.Target).ToEquatableArray(),
            Views = Keep(source.Views, v => $"The view '{v.Name}'", v => v.Native.Text, changed),
            Routines = Keep(source.Routines, r => $"The routine '{r.Name}'", r => r.Native.Text, changed),
            NativeObjects = Keep(source.NativeObjects, o => $"The {o.Kind} '{o.Name}'", o => o.Native.Text, changed),
        };
        var mapped = new MappedBlueprint(source, target, tables)
        {
            Acceptances = rules.Acceptances(plans.Values), Policies = rules.Policies(plans.Values),
        };
        if (!_findings.HasErrors && plans.Values.Any(p => p.Columns.Exists(static c => c.NewType is not null)))
        {
            // Only a type rule can bring in a name that the blueprint does not have: that of an enum.
            BlueprintChecker.Check(target, finding => _findings.Add(finding with { Target = mapped.SourceTarget(finding.Target!) }));
        }

        return new(_findings.HasErrors ? null : mapped, _findings.ToArray());
    }

    // Without a rule everything goes as it is.
    private MappedBlueprint Unchanged()
    {
        var tables = source.Tables.OrderBy(t => t.Name)
            .Select(t => new MappedTable(t, t, t.Columns.Select(c => new MappedColumn(c, c, null)).ToEquatableArray(), null))
            .ToEquatableArray();
        return new(source, source with { Tables = tables.Select(t => t.Target).ToEquatableArray() }, tables);
    }

    private void CheckNames(IEnumerable<TablePlan> plans)
    {
        var tables = new Dictionary<QualifiedName, TablePlan>();
        foreach (var plan in plans)
        {
            if (tables.TryGetValue(plan.TargetName, out var other))
            {
                _findings.Report(
                    Codes.CollidingNames, plan.Path, other.Source.Name.ToString(), plan.Source.Name.ToString(), plan.TargetName.ToString());
            }
            else
            {
                tables.Add(plan.TargetName, plan);
            }

            plan.CheckNames(_findings);
        }
    }

    // Native text cannot follow a rename: it is left behind, and said so.
    private EquatableArray<T> Keep<T>(EquatableArray<T> items, Func<T, string> what, Func<T, string> textOf, ChangedNames changed) =>
        items.Where(item => !changed.LeavesBehind(what(item), textOf(item), _findings)).ToEquatableArray();
}
