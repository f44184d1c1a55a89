using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Projects the columns of one table: first what holds them, then what the engine does with them.</summary>
internal sealed class ColumnProjector(ProjectionContext context, Table source)
{
    private readonly Dialect _dialect = context.Dialect;
    private readonly AnomalyList _anomalies = context.Anomalies;
    private readonly NumberedColumns _numbered = new(context.Dialect);
    private readonly string _target = $"tables/{source.Name}/columns/";
    private readonly string _label = $"{source.Name}.";

    /// <summary>Checks that columns bring with them: labels of an enum, the checks of a domain.</summary>
    public List<(string Name, Expression Check)> Checks { get; } = [];

    /// <summary>Whether a column is numbered by the engine.</summary>
    public bool HasIdentity { get; private set; }

    /// <summary>The type that holds a column, by the blueprint's name.</summary>
    public Dictionary<string, CanonicalType> Held { get; } = new(source.Columns.Count, StringComparer.Ordinal);

    /// <summary>Chooses what holds each column; to be called before any expression is projected.</summary>
    public void ChooseTypes()
    {
        foreach (var column in source.Columns)
        {
            Held.Add(column.Name, Hold(column));
        }

        new SizeLimits(context, source, Held).Apply();
        ReportZeroCharacters();
    }

    /// <summary>The column on the engine.</summary>
    public Column Project(Column column, ExpressionProjector expressions)
    {
        var held = Held[column.Name];
        var domain = KeepsDomain(column) ? context.Names.Qualified(column.Domain!) : null;
        var flattened = domain is null && column.Domain is not null
            ? context.FindDomain(column.Domain)
            : null;
        var identity = Identity(column);
        var generated = column.Generated is null ? null : Generated(column, held, expressions, Target(column));
        if (column.Generated is not null && generated is null)
        {
            TellMasked(column, column.Generated.Expression);
        }

        var value = identity is not null ? null : column.Default ?? flattened?.Default;
        var projected = new Column
        {
            Name = context.Names.Local(column.Name),
            Type = held,
            IsNullable = ((column.IsNullable && flattened is not { IsNullable: false })
                || (generated is not null && TakesNull(column, generated))) &&
                (identity is null || context.IsSameEngine) && !IsKey(column),
            Identity = identity,
            Domain = domain,
            Generated = generated,
            Default = value is null ? null : Default(value, column, held, expressions),
            Comment = column.Comment is null ? null : context.Comment(column.Comment, context.Features.MaxColumnComment, Target(column)),
            Native = Native(column, held),
        };
        if (column.Native is { } native && projected.Native is null && !IsNative(column) && DialectRegistry.Find(native.Engine) is { } owner
            && owner.BehaviourOf(native) is { } behaviour)
        {
            _anomalies.Add(Codes.ColumnBehaviourLost, Target(column), Label(column), behaviour, owner.DisplayName, _dialect.DisplayName);
        }

        ReportEmpty(column, held, projected);
        if (held.Kind == TypeKind.RowVersion)
        {
            // Whatever the source is: an engine with such a type gives each value itself.
            _anomalies.Add(Codes.StampRenewed, Target(column), Label(column), _dialect.DisplayName);
        }

        if (!_dialect.IsWritable(held))
        {
            _anomalies.Add(Codes.VariantNotWritten, Target(column), Label(column), _dialect.StoreType(held), _dialect.DisplayName);
        }

        if (flattened is not null)
        {
            Flatten(flattened, column, Target(column));
        }

        return projected;
    }

    private void ReportZeroCharacters()
    {
        if (context.SourceDialect is not { } from || context.IsSameEngine)
        {
            return;
        }

        var columns = source.Columns.Where(c => c.Generated is null &&
            DomainCosts.LosesZeroCharacter(from.Features.Values, context.Features.Values, c.Type, Held[c.Name])).Select(c =>
                c.Name).ToList();
        if (columns.Count > 0)
        {
            _anomalies.AddNarrowing(
                Codes.ZeroCharacterLost, $"tables/{source.Name}", columns, new NoZeroCharacterRule(),
                source.Name.ToString(), string.Join(", ", columns), _dialect.DisplayName);
        }
    }

    private void ReportEmpty(Column column, CanonicalType held, Column projected)
    {
        var type = context.KeyType(source, column);
        var canBeEmpty = type.Kind == TypeKind.Enum ? type.Labels.Contains("")
            : type.Kind is TypeKind.String or TypeKind.Text or TypeKind.Binary or TypeKind.Blob && !type.HasFacet(FacetNames.Fixed);
        if (!context.IsSameEngine && canBeEmpty && projected.Generated is null && !_dialect.HasEmpty(held))
        {
            _anomalies.AddNarrowing(
                projected.IsNullable ? Codes.EmptyBecomesNull : Codes.EmptyRefused, Target(column), [new NotEmptyRule()], Label(column),
                _dialect.DisplayName,
                type.Kind is TypeKind.Binary or TypeKind.Blob ? "value without octets" : "text without characters");
        }
    }

    private static bool IsText(CanonicalType type) => type.Kind is TypeKind.String or TypeKind.Text or TypeKind.Enum or TypeKind.Set;

    private bool TakesNull(Column column, GeneratedColumn formula)
    {
        var canBeNotNull = context.Features.HasNotNullFormulas && (formula.IsStored || context.Features.HasNotNullVirtualFormulas);
        if (column.IsNullable || canBeNotNull || context.IsSameEngine)
        {
            return false;
        }

        _anomalies.Add(Codes.GeneratedBecomesNullable, Target(column), Label(column), _dialect.DisplayName);
        return true;
    }

    private string Target(Column column) => _target + column.Name;

    private string Label(Column column) => _label + column.Name;

    private bool IsNative(Column column) => column.Native?.Engine == _dialect.Id && context.KeyType(source, column) == column.Type;

    // A relative's text says no more than the type where that type is this engine's own spelling.
    private NativeText? Native(Column column, CanonicalType held)
    {
        if (column.Native is null || IsNative(column))
        {
            return column.Native;
        }

        return Plain(held) == Plain(column.Type) && _dialect.Understand(column.Native, NativeKind.Column) is { } here
            && here.Text != _dialect.StoreType(held)
            ? here
            : null;
    }

    private static CanonicalType Plain(CanonicalType type) => type.Without(FacetNames.Collation);

    private bool KeepsDomain(Column column) =>
        column.Domain is not null && context.Features.HasDomains && context.KeyType(source, column) == column.Type &&
        context.FindDomain(column.Domain) is not null;

    private CanonicalType Hold(Column column)
    {
        if (IsNative(column))
        {
            return column.Type;
        }

        var type = context.KeyType(source, column);
        if (type.Kind == TypeKind.Enum)
        {
            type = Enum(type, column);
        }

        var held = context.Fit(type).Type;
        if (context.MappedFrom(source, column) is { } from)
        {
            // A key may widen the column again; a value is read as one of the mapping's kind all the same.
            var isOneKind = from.Kind == column.Type.Kind || (ExactNumbers.IsInteger(from) && ExactNumbers.IsInteger(column.Type));
            Report(column, [.. TypeLosses.OfMapping(_dialect, from, isOneKind ? type : column.Type, held)]);
        }

        Report(column, context.Losses(type));
        if (held.Kind == TypeKind.Bool && context.Features.ChecksTruthValues && !context.IsSameEngine && column.Generated is null)
        {
            var values = new[] { "false", "true" }.Select(v => (Expression)new LiteralExpression(LiteralKind.Bool, v)).ToEquatableArray();
            Checks.Add(
                ($"ck_{source.Name.Name}_{column.Name}", new InExpression(new ColumnExpression(column.Name), values, IsNegated: false)));
        }

        return type.GetFacet(FacetNames.Collation) is { } collation && IsText(held) ? Collate(held, collation, column) : held;
    }

    private void Report(Column column, IReadOnlyList<TypeLoss> losses)
    {
        // Most columns lose nothing: only those that do need words.
        var (target, label) = losses.Count == 0 ? ("", "") : (Target(column), Label(column));
        for (var i = 0; i < losses.Count; i++)
        {
            losses[i].Report(target, label, _anomalies);
        }
    }

    // Where an engine has enum types, each enum has a name; where it has none, the labels are checked.
    private CanonicalType Enum(CanonicalType type, Column column)
    {
        var name = type.GetFacet(FacetNames.Name);
        var labels = name is null ? type.Labels
            : context.FindEnum(name)?.Labels ?? type.Labels;
        if (context.Features.HasInlineEnums && _dialect.Fit(type with { Labels = labels }).Type.Kind == TypeKind.Enum)
        {
            return type.Without(FacetNames.Name) with { Labels = labels };
        }

        if (!context.Features.HasEnums || labels.Any(l => NameLimit.Fit(l, _dialect.Identifiers) != l))
        {
            var operand = new ColumnExpression(column.Name);
            var items = labels.Select(l => (Expression)new LiteralExpression(LiteralKind.Text, l)).ToEquatableArray();
            Checks.Add(($"ck_{source.Name.Name}_{column.Name}", new InExpression(operand, items, IsNegated: false)));
            return type.Without(FacetNames.Name);
        }

        if (name is not null)
        {
            return type.With(FacetNames.Name, context.Names.Qualified(QualifiedName.Parse(name)).ToString());
        }

        var table = context.Names.Qualified(source.Name);
        var invented = context.Names.Invent(table.Schema, table.Name + "_" + context.Names.Local(column.Name));
        context.NewEnums.Add(new EnumType(invented, labels));
        return type.With(FacetNames.Name, invented.ToString());
    }

    private CanonicalType Collate(CanonicalType fit, string collation, Column column)
    {
        var kept = _dialect.FitCollation(collation);
        if (kept is null && CollationFacet.Nearest(collation) is { } nearest && _dialect.FitCollation(nearest) is { } near)
        {
            _anomalies.Add(Codes.CollationApproximated, Target(column), Label(column), collation, _dialect.DisplayName, nearest);
            kept = near;
        }
        else if (kept is null)
        {
            var (code, witness) = CollationFacet.Loss(collation);
            _anomalies.Add(code, Target(column), Label(column), collation, _dialect.DisplayName, witness);
        }

        return string.IsNullOrEmpty(kept) ? fit : fit.With(FacetNames.Collation, kept);
    }

    private bool IsKey(Column column)
    {
        var isKey = source.PrimaryKey?.Columns.Contains(column.Name) == true;
        if (!isKey || context.IsSameEngine)
        {
            return isKey && !column.IsNullable;
        }

        // An identity is never NULL, whatever its catalog says: one that is an alias of the row's number may be declared without NOT NULL.
        if (column is { IsNullable: true, Identity: null })
        {
            _anomalies.AddNarrowing(Codes.NullableKey, Target(column), [new NotNullRule()], Label(column), _dialect.DisplayName);
        }

        return true;
    }

    private Identity? Identity(Column column)
    {
        var identity = column.Identity;
        var isOnlyKey = NumberedColumns.IsOnlyKey(source, column);
        if (_numbered.BecomesIdentity(source, column))
        {
            _anomalies.Add(Codes.DefaultBecomesIdentity, Target(column), Label(column), _dialect.DisplayName);
            identity = new Identity { Kind = IdentityKind.ByDefault };
        }

        if (identity is null)
        {
            return isOnlyKey && context.Features.NumbersIntegerKeys && !context.IsSameEngine && Held[column.Name].Kind == TypeKind.Int64
                ? new Identity { Kind = IdentityKind.ByDefault }
                : null;
        }

        if (!context.Features.HasIdentityColumns && !isOnlyKey)
        {
            _anomalies.Add(Codes.IdentityLost, Target(column), Label(column), _dialect.DisplayName);
            return null;
        }

        if (HasIdentity && (context.Features.NumbersOneIndexedColumn || context.Features.NumbersOneColumn))
        {
            _anomalies.Add(Codes.SecondIdentityLost, Target(column), Label(column), _dialect.DisplayName);
            return null;
        }

        HasIdentity = true;
        return context.Features.HasIdentityOptions ? Identity(identity, column) : PlainIdentity(identity, column);
    }

    private Identity Identity(Identity identity, Column column)
    {
        if (identity is { Kind: IdentityKind.ByDefault } && !context.Features.HasIdentityByDefault)
        {
            _anomalies.Add(Codes.IdentityRefusesValues, Target(column), Label(column), _dialect.DisplayName);
            identity = identity with { Kind = IdentityKind.Always };
        }

        return identity.Normalize() with { Sequence = identity.Sequence is { } sequence ? Sequence(sequence, column) : null };
    }

    // A sequence that belongs to a column lies in its table's schema.
    private QualifiedName? Sequence(QualifiedName sequence, Column column)
    {
        if (!context.Features.HasIdentitySequences)
        {
            _anomalies.Add(
                Codes.IdentityOptionsLost, Target(column), Label(column), _dialect.DisplayName, $"names its sequence, as {sequence}");
            return null;
        }

        var name = context.Names.Qualified(sequence);
        var schema = context.Names.Qualified(source.Name).Schema;
        if (name.Schema != schema)
        {
            _anomalies.Add(
                Codes.IdentitySequenceMoved, Target(column), Label(column), name.ToString(), schema ?? context.Features.DefaultSchema);
        }

        return name with { Schema = schema };
    }

    private Identity PlainIdentity(Identity identity, Column column)
    {
        var lost = new[]
        {
            identity.Kind == IdentityKind.Always ? "refuses given values" : null,
            identity.First != 1 ? $"begins at {identity.First}" : null,
            identity.Increment is { } step && step != 1 ? $"steps by {step}" : null,
        };
        foreach (var option in lost)
        {
            if (option is not null)
            {
                _anomalies.Add(Codes.IdentityOptionsLost, Target(column), Label(column), _dialect.DisplayName, option);
            }
        }

        return new Identity { Kind = IdentityKind.ByDefault };
    }

    private GeneratedColumn? Generated(Column column, CanonicalType held, ExpressionProjector expressions, string target)
    {
        var generated = column.Generated!;
        if (context.NumberedIn(source, generated.Expression) is { } numbered)
        {
            _anomalies.Add(
                Codes.GeneratedBecomesPlain, target, Label(column), _dialect.DisplayName, $"it uses {numbered}, which is numbered.");
            return null;
        }

        if (Uncomputed(generated.Expression, held) is { } uncomputed)
        {
            _anomalies.Add(Codes.GeneratedBecomesPlain, target, Label(column), _dialect.DisplayName, uncomputed);
            return null;
        }

        var formula = expressions.Project(generated.Expression, (context.KeyType(source, column), held), target, "formula", reason =>
            _anomalies.Add(Codes.GeneratedBecomesPlain, target, Label(column), _dialect.DisplayName, reason), isStored: true);
        if (formula is not null && !context.IsSameEngine && Obstacle(new(formula, generated.IsStored), held) is { } obstacle)
        {
            _anomalies.Add(Codes.GeneratedBecomesPlain, target, Label(column), _dialect.DisplayName, obstacle);
            return null;
        }

        if (formula is not null)
        {
            expressions.TellFunctions(generated.Expression, target, Label(column), "formula");
        }

        if (formula is not null && !generated.IsStored && !context.Features.HasVirtualColumns)
        {
            _anomalies.Add(Codes.GeneratedBecomesStored, target, Label(column), _dialect.DisplayName);
        }

        if (formula is not null && generated.IsStored && !context.Features.HasStoredColumns)
        {
            _anomalies.Add(Codes.StoredBecomesComputed, target, Label(column), _dialect.DisplayName);
        }

        var isStored = context.Features.HasStoredColumns && (generated.IsStored || !context.Features.HasVirtualColumns);
        return formula is null ? null : new(formula, isStored);
    }

    // What is masked would come through what was computed of it.
    private void TellMasked(Column column, Expression formula)
    {
        if (Operands(formula).FirstOrDefault(name => context.IsConstant(source, name)) is { } masked)
        {
            _anomalies.Add(
                Codes.MaskedValueTravels, Target(column), Label(column), _dialect.DisplayName,
                formula.IsNative ? $"may be of '{masked}'" : $"are of '{masked}'", masked);
        }
    }

    // Native text does not tell what it reads; a formula may read other generated columns.
    private IEnumerable<string> Operands(Expression formula)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Expression>([formula]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            names.UnionWith(next.IsNative ? source.Columns.Select(c => c.Name) : []);
            foreach (var name in next.DescendantsAndSelf().OfType<ColumnExpression>().Select(c => c.Name).Where(names.Add))
            {
                if (source.FindColumn(name)?.Generated is { } other)
                {
                    open.Push(other.Expression);
                }
            }
        }

        return names;
    }

    private string? Uncomputed(Expression formula, CanonicalType held) =>
        context.IsSameEngine ? null
        : !_dialect.CanCompute(held) ? $"a formula gives no {_dialect.StoreType(held)}."
        : context.Features.ComputesOverGenerated ? null
        : formula.DescendantsAndSelf().OfType<ColumnExpression>().Select(c => source.FindColumn(c.Name))
            .FirstOrDefault(c => c?.Generated is not null) is { } used
            ? $"it uses {used.Name}, which is generated itself."
            : null;

    private string? Obstacle(GeneratedColumn formula, CanonicalType held) => _dialect.FormulaObstacle(
        formula, held,
        [.. source.Columns.Select(c => new Column { Name = context.Names.Local(c.Name), Type = Held[c.Name], Generated = c.Generated })]);

    private Expression? Default(Expression value, Column column, CanonicalType held, ExpressionProjector expressions) =>
        value == LiteralExpression.Null && !context.Features.HasNullDefaults && !KeepsDomain(column)
            ? null
            : expressions.Project(value, (context.KeyType(source, column), held), Target(column), "default");

    private void Flatten(Domain domain, Column column, string target)
    {
        _anomalies.Add(Codes.DomainFlattened, target, Label(column), _dialect.DisplayName);
        foreach (var check in domain.Checks)
        {
            Checks.Add(($"{check.Name}_{column.Name}", check.Expression.Rewrite(e =>
                e is ColumnExpression { Name: "value" } ? new ColumnExpression(column.Name) : e)));
        }
    }
}
