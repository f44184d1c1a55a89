using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What every part of a projection needs to know.</summary>
internal sealed class ProjectionContext
{
    private readonly KeyTypes? _keyTypes;
    private CascadePaths? _cascadePaths;
    private readonly Dictionary<QualifiedName, Table> _tables = [];
    private readonly Dictionary<QualifiedName, Domain> _domains = [];
    private readonly Dictionary<string, EnumType> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<(QualifiedName Table, string Column), CanonicalType> _mappedFrom = [];
    private readonly HashSet<(QualifiedName Table, string Column)> _constants = [];

    // A schema has few types and many columns.
    private readonly Dictionary<CanonicalType, TypeFit> _fits = [];
    private readonly Dictionary<CanonicalType, string> _storeTypes = [];
    private readonly Dictionary<CanonicalType, TypeLoss[]> _losses = [];

    public ProjectionContext(Dialect dialect, Blueprint blueprint, ProjectionOptions options)
    {
        (Dialect, Blueprint) = (dialect, blueprint);
        Index(blueprint);
        Index(options.Tables);
        IsSameEngine = blueprint.Origin?.Engine == dialect.Id;
        SourceDialect = blueprint.Origin is { } origin ? DialectRegistry.Find(origin.Engine) : null;
        Names = new NamePlan(dialect, blueprint, options.Names, Anomalies);

        // An engine's own keys are as it accepted them: an X-rayed schema is its own projection.
        _keyTypes = IsSameEngine ? null : new KeyTypes(dialect, blueprint, Anomalies);
    }

    public Dialect Dialect { get; }

    public Features Features => Dialect.Features;

    public Blueprint Blueprint { get; }

    /// <summary>
    /// Whether the blueprint was X-rayed from this very engine, so that its types, collations and operator classes are known here.
    /// </summary>
    public bool IsSameEngine { get; }

    /// <summary>The dialect of the engine that the blueprint was X-rayed from; null where it was written by hand.</summary>
    public Dialect? SourceDialect { get; }

    public NamePlan Names { get; }

    public AnomalyList Anomalies { get; } = new();

    /// <summary>The actions of foreign keys that the engine refuses because of others.</summary>
    public CascadePaths CascadePaths => _cascadePaths ??= new(Features.HasOneCascadePath && !IsSameEngine ? Blueprint : Blueprint.Empty);

    /// <summary>Enum types that the projection adds.</summary>
    public List<EnumType> NewEnums { get; } = [];

    /// <summary>The canonical type that a column's key gives it; its own where no key ties it.</summary>
    public CanonicalType KeyType(Table table, Column column) => _keyTypes?.Of(table.Name, column) ?? column.Type;

    /// <summary>The source's type of a column that a mapping gave another; null for one with its own.</summary>
    public CanonicalType? MappedFrom(Table table, Column column) =>
        _mappedFrom.Count > 0 && _mappedFrom.TryGetValue((table.Name, column.Name), out var type) ? type : null;

    /// <summary>Whether the mapping gives each row of a table one value for a column, whatever the source's is.</summary>
    public bool IsConstant(Table table, string column) => _constants.Count > 0 && _constants.Contains((table.Name, column));

    /// <summary>The type that the engine holds a canonical type as.</summary>
    public TypeFit Fit(CanonicalType type)
    {
        if (!_fits.TryGetValue(type, out var fit))
        {
            _fits.Add(type, fit = Dialect.Fit(type));
        }

        return fit;
    }

    /// <summary>What it costs the values of a type that the engine holds it as it does.</summary>
    public IReadOnlyList<TypeLoss> Losses(CanonicalType type)
    {
        if (!_losses.TryGetValue(type, out var losses))
        {
            var fit = Fit(type);
            var ofValues = SourceDialect is { } source && !IsSameEngine ? TypeLosses.OfValues(source, Dialect, type, fit.Type) : [];
            _losses.Add(type, losses = [.. TypeLosses.Of(Dialect, type, fit), .. ofValues]);
        }

        return losses;
    }

    /// <summary>The type that the engine holds for a thing that is no column; what the steps to it cost is reported.</summary>
    public CanonicalType Hold(CanonicalType type, string target, string label)
    {
        var fit = Fit(type);
        foreach (var loss in TypeLosses.Of(Dialect, type, fit))
        {
            loss.Report(target, label, Anomalies);
        }

        return fit.Type;
    }

    /// <summary>The spelling of a canonical type in DDL.</summary>
    public string StoreType(CanonicalType type)
    {
        if (!_storeTypes.TryGetValue(type, out var store))
        {
            _storeTypes.Add(type, store = Dialect.StoreType(type));
        }

        return store;
    }

    /// <summary>The blueprint's table of that name, or null.</summary>
    public Table? FindTable(QualifiedName name) => _tables.TryGetValue(name, out var table) ? table : null;

    /// <summary>Whether a foreign key refers to these columns of a table, and no key of it has them.</summary>
    public bool IsReferredTo(Table table, IEnumerable<string> columns)
    {
        var key = new HashSet<string>(columns, StringComparer.Ordinal);
        var keys = table.UniqueConstraints.Select(u => u.Columns).Concat(table.PrimaryKey is { } primary ? [primary.Columns] : []);
        return !keys.Any(k => key.SetEquals(k)) &&
            Blueprint.Tables.SelectMany(t => t.ForeignKeys).Any(f => f.Principal == table.Name && key.SetEquals(f.PrincipalColumns));
    }

    /// <summary>The blueprint's domain of that name, or null.</summary>
    public Domain? FindDomain(QualifiedName name) => _domains.TryGetValue(name, out var domain) ? domain : null;

    /// <summary>The blueprint's enum of that name, as a type's facet spells it, or null.</summary>
    public EnumType? FindEnum(string name) => _enums.TryGetValue(name, out var type) ? type : null;

    /// <summary>A comment as long as the engine takes it; null where it has none.</summary>
    public string? Comment(string? comment, int? max, string target)
    {
        if (comment is null || max is not { } limit || comment.Length <= limit || !Features.HasComments)
        {
            return Features.HasComments ? comment : null;
        }

        Anomalies.Add(
            Codes.CommentShortened, target, target, Dialect.DisplayName, limit.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return comment.Substring(0, char.IsHighSurrogate(comment[limit - 1]) ? limit - 1 : limit);
    }

    /// <summary>The numbered column in an expression, where the engine computes over none; null for none such.</summary>
    public string? NumberedIn(Table table, Expression expression) => Features.ComputesOverIdentities || IsSameEngine ? null
        : expression.DescendantsAndSelf().OfType<ColumnExpression>().Select(c => table.FindColumn(c.Name))
            .FirstOrDefault(c => c?.Identity is not null || (c?.Default is NextValueExpression && !Features.HasSequences))?.Name;

    /// <summary>A native text in this engine's words; null, after saying that it is left out, where there are none.</summary>
    public NativeText? Native(NativeText native, NativeKind kind, string target, string what)
    {
        var here = Dialect.Understand(native, kind);
        if (here is null)
        {
            Anomalies.Add(Codes.NotPortable, target, target, what, DialectRegistry.DisplayName(native.Engine), Dialect.DisplayName);
        }
        else if (Dialect.RunsAsCreator(here, kind))
        {
            Anomalies.Add(Codes.DefinerReplaced, target, target, what, Dialect.DisplayName);
        }

        return here;
    }

    /// <summary>
    /// Whether a relative of the source's engine holds a column as the source does: of one type, and by a collation of one name.
    /// </summary>
    public static bool IsSame(CanonicalType meant, CanonicalType held) =>
        meant == held || (meant.Kind == TypeKind.Other && held.Kind == TypeKind.Other) ||
        (meant.Without(FacetNames.Collation) == held.Without(FacetNames.Collation) &&
         CollationName(meant) is { } name && CollationName(held) == name);

    // Without the engine in front.
    private static string? CollationName(CanonicalType type) =>
        type.GetFacet(FacetNames.Collation) is { } facet ? facet.Substring(facet.IndexOf(':') + 1) : null;

    private static bool IsTyped(MappedColumn column) =>
        column is { Constant: null, Source: { } source, Target.Generated: null } && source.Type != column.Target.Type;

    private void Index(EquatableArray<MappedTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var column in table.Columns)
            {
                if (IsTyped(column))
                {
                    _mappedFrom.Add((table.Target.Name, column.Target.Name), column.Source!.Type);
                }

                if (column.Constant is not null)
                {
                    _constants.Add((table.Target.Name, column.Target.Name));
                }
            }
        }
    }

    private void Index(Blueprint blueprint)
    {
        foreach (var table in blueprint.Tables)
        {
            _tables[table.Name] = table;
        }

        foreach (var domain in blueprint.Domains)
        {
            _domains[domain.Name] = domain;
        }

        foreach (var type in blueprint.Enums)
        {
            _enums[type.Name.ToString()] = type;
        }
    }
}
