namespace Isomer.Schema;

/// <summary>Finds what a blueprint names and does not have.</summary>
internal sealed class BlueprintChecker
{
    private static readonly HashSet<string> s_noColumns = [];
    private static readonly HashSet<string> s_valueColumn = ["value"];

    private readonly Action<Diagnostic> _report;
    private readonly Dictionary<QualifiedName, HashSet<string>> _tables;
    private readonly Dictionary<QualifiedName, EnumType> _enums;
    private readonly HashSet<QualifiedName> _domains;
    private readonly HashSet<QualifiedName> _sequences;

    private BlueprintChecker(Blueprint blueprint, Action<Diagnostic> report)
    {
        _report = report;
        _tables = blueprint.Tables.ToDictionary(
            t => t.Name, t => new HashSet<string>(t.Columns.Select(c => c.Name), StringComparer.Ordinal));
        _enums = blueprint.Enums.ToDictionary(e => e.Name);
        _domains = [.. blueprint.Domains.Select(d => d.Name)];
        _sequences = [.. blueprint.Sequences.Select(s => s.Name)];
        _sequences.UnionWith(blueprint.Tables.SelectMany(t => t.Columns).Select(c => c.Identity?.Sequence).OfType<QualifiedName>());
    }

    /// <summary>Reports each dangling reference; the finding's target is the path of what refers.</summary>
    public static void Check(Blueprint blueprint, Action<Diagnostic> report)
    {
        var checker = new BlueprintChecker(blueprint, report);
        foreach (var domain in blueprint.Domains)
        {
            checker.CheckDomain(domain);
        }

        foreach (var table in blueprint.Tables)
        {
            checker.CheckTable(table);
        }
    }

    private void CheckDomain(Domain domain)
    {
        var target = $"domains/{domain.Name}";
        CheckEnum(domain.Type, domain.Name.ToString(), target);
        CheckExpression(domain.Default, s_noColumns, "The default", domain.Name, target);
        foreach (var check in domain.Checks)
        {
            CheckExpression(check.Expression, s_valueColumn, $"The check '{check.Name}'", domain.Name, target + "/checks/" + check.Name);
        }
    }

    private void CheckTable(Table table)
    {
        var target = $"tables/{table.Name}";
        var columns = _tables[table.Name];
        foreach (var column in table.Columns)
        {
            // Most columns name nothing; their paths and texts need not be made.
            if (column is not { Default: null, Generated: null, Domain: null, Type: { Facets.IsEmpty: true, Element: null } })
            {
                CheckColumn(table, column, columns, target + "/columns/" + column.Name);
            }
        }

        if (table.PrimaryKey is { } primaryKey)
        {
            CheckNames(primaryKey.Columns, columns, "The primary key", table.Name, target + "/primaryKey");
        }

        foreach (var unique in table.UniqueConstraints)
        {
            CheckNames(unique.Columns, columns, $"The unique constraint '{unique.Name}'", table.Name, target + "/unique/" + unique.Name);
        }

        foreach (var index in table.Indexes)
        {
            var what = $"The index '{index.Name}'";
            var path = target + "/indexes/" + index.Name;
            CheckNames(index.Include, columns, what, table.Name, path);
            CheckExpression(index.Filter, columns, what, table.Name, path);
            foreach (var part in index.Columns)
            {
                CheckExpression(part.Expression, columns, what, table.Name, path);
            }
        }

        foreach (var key in table.ForeignKeys)
        {
            CheckForeignKey(table, key, columns, target + "/foreignKeys/" + key.Name);
        }

        foreach (var check in table.Checks)
        {
            CheckExpression(check.Expression, columns, $"The check '{check.Name}'", table.Name, target + "/checks/" + check.Name);
        }

        CheckPartitioning(table, table.Partitioning, columns, target + "/partitioning");
    }

    private void CheckColumn(Table table, Column column, HashSet<string> columns, string target)
    {
        CheckEnum(column.Type, column.Name, target);
        CheckExpression(column.Default, s_noColumns, $"The default of '{column.Name}'", table.Name, target);
        CheckExpression(column.Generated?.Expression, columns, $"The formula of '{column.Name}'", table.Name, target);
        if (column.Domain is { } domain && !_domains.Contains(domain))
        {
            Report(Codes.UnknownObject, target, $"The column '{column.Name}'", "domain", domain.ToString());
        }

        var sources = (column.Default is null ? 0 : 1) + (column.Identity is null ? 0 : 1) + (column.Generated is null ? 0 : 1);
        if (sources > 1)
        {
            Report(Codes.SeveralSources, target, column.Name);
        }
    }

    private void CheckForeignKey(Table table, ForeignKey key, HashSet<string> columns, string target)
    {
        var what = $"The foreign key '{key.Name}'";
        CheckNames(key.Columns, columns, what, table.Name, target);
        if (!_tables.TryGetValue(key.Principal, out var principalColumns))
        {
            Report(Codes.UnknownTable, target, key.Name, key.Principal.ToString());
        }
        else
        {
            CheckNames(key.PrincipalColumns, principalColumns, what, key.Principal, target);
        }
    }

    private void CheckPartitioning(Table table, Partitioning? partitioning, HashSet<string> columns, string target)
    {
        if (partitioning is null)
        {
            return;
        }

        foreach (var expression in partitioning.Columns)
        {
            CheckExpression(expression, columns, "The partitioning", table.Name, target);
        }

        foreach (var partition in partitioning.Partitions)
        {
            CheckPartitioning(table, partition.Partitioning, columns, target);
        }
    }

    private void CheckEnum(CanonicalType type, string column, string target)
    {
        if (type.Element is { } element)
        {
            CheckEnum(element, column, target);
        }

        if (type.Kind != TypeKind.Enum || type.GetFacet(FacetNames.Name) is not { } text)
        {
            return;
        }

        if (!QualifiedName.TryParse(text, out var name) || !_enums.TryGetValue(name, out var known))
        {
            Report(Codes.UnknownObject, target, $"The column '{column}'", "enum", text);
        }
        else if (known.Labels != type.Labels)
        {
            Report(Codes.UnequalLabels, target, column, text);
        }
    }

    private void CheckNames(EquatableArray<string> names, HashSet<string> columns, string what, QualifiedName table, string target)
    {
        foreach (var name in names)
        {
            CheckName(name, columns, what, table, target);
        }
    }

    private void CheckExpression(Expression? expression, HashSet<string> columns, string what, QualifiedName owner, string target)
    {
        switch (expression)
        {
            case null:
                return;
            case ColumnExpression column:
                CheckName(column.Name, columns, what, owner, target);
                return;
            case NextValueExpression next when !_sequences.Contains(next.Sequence):
                Report(Codes.UnknownObject, target, what, "sequence", next.Sequence.ToString());
                return;
        }

        foreach (var child in expression.Children)
        {
            CheckExpression(child, columns, what, owner, target);
        }
    }

    private void CheckName(string name, HashSet<string> columns, string what, QualifiedName owner, string target)
    {
        if (!columns.Contains(name))
        {
            Report(Codes.UnknownColumn, target, what, name, owner.ToString());
        }
    }

    private void Report(Code code, string target, params string[] arguments) =>
        _report(Diagnostic.Create(code, arguments) with { Target = target });
}
