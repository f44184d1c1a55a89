namespace Isomer.Schema;

/// <summary>Builds the target's tables: what names a renamed thing follows, what names an excluded one stays behind.</summary>
internal sealed class TargetTableBuilder(
    Blueprint source, IReadOnlyDictionary<QualifiedName, TablePlan> plans, ChangedNames changed, MappingFindings findings)
{
    private readonly Dictionary<QualifiedName, Domain> _domains = source.Domains.ToDictionary(d => d.Name);

    private readonly ILookup<QualifiedName, ForeignKey> _references =
        plans.Values.SelectMany(p => p.Source.ForeignKeys).ToLookup(f => f.Principal);

    public MappedTable Build(TablePlan plan)
    {
        var table = plan.Source;
        CheckExcluded(plan);
        var columns = plan.Columns.Where(c => !c.IsExcluded)
            .Select(c => BuildMappedColumn(plan, c))
            .ToEquatableArray();
        var target = table with
        {
            Name = plan.TargetName,
            Columns = columns.Select(c => c.Target).ToEquatableArray(),
            PrimaryKey = table.PrimaryKey is { } key ? key with { Columns = plan.TargetColumns(key.Columns) } : null,
            UniqueConstraints = table.UniqueConstraints.Select(u => u with { Columns = plan.TargetColumns(u.Columns) }).ToEquatableArray(),
            Indexes = table.Indexes.Where(i => Stays(plan, $"The index '{i.Name}'", IndexColumns(i), i.Native?.Text))
                .Select(i => BuildIndex(plan, i)).ToEquatableArray(),
            ForeignKeys = table.ForeignKeys.Where(f => Stays(plan, f)).Select(f => BuildForeignKey(plan, f)).ToEquatableArray(),
            Checks = table.Checks.Where(c => Stays(plan, $"The check '{c.Name}'", ColumnsOf(c.Expression), NativeOf(c.Expression)))
                .Select(c => c with { Expression = Follow(plan, c.Expression, $"The check '{c.Name}'") })
                .Concat(DomainChecks(plan))
                .OrderBy(c => c.Name, StringComparer.Ordinal).ToEquatableArray(),
            Triggers = table.Triggers.Where(t => Stays(plan, $"The trigger '{t.Name}'", [], t.Native.Text)).ToEquatableArray(),
            Partitioning = table.Partitioning is { } partitioning ? Rename(plan, partitioning) : null,
        };
        return new(table, target, columns, plan.Filter);
    }

    private MappedColumn BuildMappedColumn(TablePlan plan, ColumnPlan column)
    {
        var target = BuildColumn(plan, column);
        return column.Constant is { } constant
            ? new(null, target, LiteralRetyping.To(target.Type, constant) ?? constant)
            : new(column.Source, target, null);
    }

    private Column BuildColumn(TablePlan plan, ColumnPlan column)
    {
        var target = column.TargetName == column.Source.Name ? column.Source : column.Source with { Name = column.TargetName };
        if (column.NewType is { } type)
        {
            // The column leaves its domain, which would type it otherwise; what the domain says is now said by the table.
            var domain = DomainOf(column);
            var formula = target.Default ?? domain?.Default;
            target = target with
            {
                Type = type,
                Native = null,
                Domain = null,
                IsNullable = target.IsNullable && domain?.IsNullable != false,
                Default = formula is LiteralExpression literal
                    ? Retype(plan, literal, type, $"The default of '{column.Source.Name}'")
                    : formula,
            };
        }

        if (column.Constant is not null)
        {
            CheckConstant(plan, column, target);
            return target with { Generated = null };
        }

        return target.Generated is { } generated
            ? target with
            {
                Generated = generated with { Expression = Follow(plan, generated.Expression, $"The formula of '{target.Name}'") },
            }
            : target;
    }

    private LiteralExpression Retype(TablePlan plan, LiteralExpression literal, CanonicalType type, string what)
    {
        if (LiteralRetyping.To(type, literal) is { } fit)
        {
            return fit;
        }

        ReportUnfit(plan, what, literal, type);
        return literal;
    }

    private void CheckConstant(TablePlan plan, ColumnPlan column, Column target)
    {
        var constant = column.Constant!;
        var problem = constant.Kind == LiteralKind.Null && !target.IsNullable ? "it may not be NULL"
            : LiteralRetyping.To(target.Type, constant) is null ? $"it is no {target.Type}"
            : Keys(plan.Source).Any(k => k.Columns.Contains(column.Source.Name)) ? "it is part of a key, whose values must differ"
            : null;
        if (problem is not null)
        {
            findings.Report(
                Codes.UnfitConstant, $"{plan.Path}/columns/{column.Source.Name}",
                ExpressionPrinter.Print(constant), column.Source.Name, plan.Source.Name.ToString(), problem);
        }
    }

    // Keys and formulas cannot lose a column: a table without its key would take rows that the source refuses.
    private void CheckExcluded(TablePlan plan)
    {
        if (plan.KeepsColumns)
        {
            return;
        }

        var formulas = plan.Source.Columns
            .Where(c => c.Generated is not null && plan.Find(c.Name) is { IsExcluded: false, Constant: null })
            .Select(c => (What: $"the formula of '{c.Name}'", Columns: ColumnsOf(c.Generated!.Expression)));
        var partitions = PartitionColumns(plan.Source.Partitioning).Select(c => (What: "the partitioning", Columns: ColumnsOf(c)));
        var principals = _references[plan.Source.Name]
            .Select(f => (What: $"the foreign key '{f.Name}'", Columns: (IEnumerable<string>)f.PrincipalColumns));
        foreach (var (what, columns) in Keys(plan.Source).Concat(formulas).Concat(partitions).Concat(principals))
        {
            foreach (var column in columns.Where(c => plan.Find(c) is { IsExcluded: true }))
            {
                findings.Report(Codes.ColumnNeeded, $"{plan.Path}/columns/{column}", column, plan.Source.Name.ToString(), what);
            }
        }
    }

    private bool Stays(TablePlan plan, string what, IEnumerable<string> columns, string? native)
    {
        if (columns.FirstOrDefault(c => plan.Find(c) is { IsExcluded: true }) is { } excluded)
        {
            findings.Report(
                Codes.PartLeftBehind, $"{plan.Path}/columns/{excluded}", Of(plan, what), $"the column '{excluded}', which is excluded");
            return false;
        }

        return native is null || !changed.LeavesBehind(Of(plan, what), native, findings, plan.Path);
    }

    private bool Stays(TablePlan plan, ForeignKey key)
    {
        var what = $"The foreign key '{key.Name}'";
        if (plans.ContainsKey(key.Principal))
        {
            return Stays(plan, what, key.Columns, null);
        }

        findings.Report(Codes.PartLeftBehind, plan.Path, Of(plan, what), $"the table '{key.Principal}', which is excluded");
        return false;
    }

    private TableIndex BuildIndex(TablePlan plan, TableIndex index) => index with
    {
        Columns = index.Columns.Select(part => BuildIndexColumn(plan, part)).ToEquatableArray(),
        Include = plan.TargetColumns(index.Include),
        Filter = index.Filter is { } filter ? Follow(plan, filter, $"The index '{index.Name}'") : null,
    };

    // Collation and operator class belong to the type that a rule replaced.
    private IndexColumn BuildIndexColumn(TablePlan plan, IndexColumn part)
    {
        var target = part with { Expression = part.Expression.RenameColumns(plan.TargetColumn) };
        return ColumnsOf(part.Expression).Any(c => plan.Find(c)?.NewType is not null)
            ? target with { Collation = null, OperatorClass = null, PrefixLength = null }
            : target;
    }

    private ForeignKey BuildForeignKey(TablePlan plan, ForeignKey key) => key with
    {
        Columns = plan.TargetColumns(key.Columns),
        Principal = plans[key.Principal].TargetName,
        PrincipalColumns = plans[key.Principal].TargetColumns(key.PrincipalColumns),
    };

    private Expression Follow(TablePlan plan, Expression expression, string what) =>
        LiteralRetyping.Follow(expression, c => plan.Find(c)?.NewType, (literal, type) => ReportUnfit(plan, what, literal, type))
            .RenameColumns(plan.TargetColumn);

    private static Partitioning Rename(TablePlan plan, Partitioning partitioning) => partitioning with
    {
        Columns = partitioning.Columns.Select(c => c.RenameColumns(plan.TargetColumn)).ToEquatableArray(),
        Partitions = partitioning.Partitions
            .Select(p => p.Partitioning is { } inner ? p with { Partitioning = Rename(plan, inner) } : p).ToEquatableArray(),
    };

    private IEnumerable<CheckConstraint> DomainChecks(TablePlan plan) =>
        from column in plan.Columns
        where !column.IsExcluded && column.NewType is not null
        from check in DomainOf(column)?.Checks ?? []
        let onColumn = check.Expression.RenameColumns(_ => column.Source.Name)
        select new CheckConstraint($"{check.Name}_{column.TargetName}", Follow(plan, onColumn, $"The check '{check.Name}'"));

    private Domain? DomainOf(ColumnPlan column) =>
        column.Source.Domain is { } name && _domains.TryGetValue(name, out var domain) ? domain : null;

    private void ReportUnfit(TablePlan plan, string what, LiteralExpression literal, CanonicalType type) =>
        findings.Report(Codes.UnfitLiteral, plan.Path, Of(plan, what), ExpressionPrinter.Print(literal), type.ToString());

    private static string Of(TablePlan plan, string what) => $"{what} of '{plan.Source.Name}'";

    private static IEnumerable<(string What, IEnumerable<string> Columns)> Keys(Table table) =>
        (table.PrimaryKey is { } key ? [("the primary key", key.Columns)] : Array.Empty<(string, IEnumerable<string>)>())
            .Concat(table.UniqueConstraints.Select(u => ($"the unique constraint '{u.Name}'", (IEnumerable<string>)u.Columns)));

    private static IEnumerable<Expression> PartitionColumns(Partitioning? partitioning) => partitioning is null
        ? []
        : partitioning.Columns.Concat(partitioning.Partitions.SelectMany(p => PartitionColumns(p.Partitioning)));

    private static IEnumerable<string> IndexColumns(TableIndex index) => index.Columns.SelectMany(c => ColumnsOf(c.Expression))
        .Concat(index.Include).Concat(index.Filter is { } filter ? ColumnsOf(filter) : []);

    private static IEnumerable<string> ColumnsOf(Expression expression) =>
        expression.DescendantsAndSelf().OfType<ColumnExpression>().Select(c => c.Name);

    private static string? NativeOf(Expression expression) => (expression as NativeExpression)?.Native.Text;
}
