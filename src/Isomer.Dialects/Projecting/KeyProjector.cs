using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Projects primary, unique and foreign keys of one table.</summary>
internal sealed class KeyProjector(ProjectionContext context, Table source, IReadOnlyDictionary<string, CanonicalType> held)
{
    private readonly Dialect _dialect = context.Dialect;

    /// <summary>The primary key on the engine.</summary>
    public PrimaryKey? Primary()
    {
        if (source.PrimaryKey is not { } key)
        {
            return null;
        }

        var target = $"tables/{source.Name}/primaryKey";
        TextKeys.Report(context, source, key.Columns, target);
        KeyReport.Texts(context, ComparedKey.Of(context, source, key, target, held));
        var name = key.Name is null || !context.Features.HasNamedPrimaryKeys ? null : Name(key.Name);
        return new(name, Columns(key.Columns), Deferral(key.Deferral, target));
    }

    /// <summary>A unique constraint on the engine.</summary>
    public UniqueConstraint Unique(UniqueConstraint unique)
    {
        var target = $"tables/{source.Name}/unique/{unique.Name}";
        var distinct = unique.NullsNotDistinct && !context.Features.HasNullsNotDistinct;
        if (distinct && NullKeys.TakesEqual(context, source, unique.Columns))
        {
            context.Anomalies.Add(Codes.NullsDistinct, target, target, _dialect.DisplayName);
        }

        TextKeys.Report(context, source, unique.Columns, target);
        var compared = ComparedKey.Of(context, source, unique, target, held);
        NullKeys.Report(context, source, compared);
        KeyReport.Texts(context, compared);
        var collide = new FilteredKeys(context, source).Collide(compared, unique.NullsNotDistinct && !distinct);
        return new(Name(unique.Name), Columns(unique.Columns), collide, Deferral(unique.Deferral, target));
    }

    /// <summary>A foreign key on the engine; null where it is refused.</summary>
    public ForeignKey? Foreign(ForeignKey key)
    {
        var target = $"tables/{source.Name}/foreignKeys/{key.Name}";
        var principal = context.FindTable(key.Principal);
        if (principal is null)
        {
            context.Anomalies.Add(Codes.ForeignKeyLost, target, target, _dialect.DisplayName, $"{key.Principal} is no table of the schema");
            return null;
        }

        if (!context.IsSameEngine && !IsKey(principal, key.PrincipalColumns))
        {
            var unknown = string.Join(", ", key.PrincipalColumns);
            context.Anomalies.Add(Codes.ForeignKeyLost, target, target, _dialect.DisplayName, $"{key.Principal}({unknown}) is no key");
            return null;
        }

        var deferral = key.Deferral;
        if (deferral != Schema.Deferral.NotDeferrable && !context.Features.HasDeferrableForeignKeys)
        {
            context.Anomalies.Add(Codes.DeferralLost, target, target, _dialect.DisplayName);
            deferral = Schema.Deferral.NotDeferrable;
        }

        var (columns, principalColumns) = Ordered(key, principal);
        if (key.MatchFull && !context.Features.HasMatchFull && key.Columns.Count > 1)
        {
            context.Anomalies.Add(Codes.MatchFullLost, target, target, _dialect.DisplayName);
        }

        return key with
        {
            Name = context.Names.ForeignKey(source.Name, key.Name),
            Columns = Columns(columns),
            Principal = context.Names.Qualified(key.Principal),
            PrincipalColumns = Columns(principalColumns),
            OnDelete = Action(key, key.OnDelete, "ON DELETE", target),
            OnUpdate = Action(key, key.OnUpdate, "ON UPDATE", target),
            Deferral = deferral,
            MatchFull = key.MatchFull && context.Features.HasMatchFull,
        };
    }

    private static bool IsKey(Table principal, EquatableArray<string> columns)
    {
        bool Same(IEnumerable<string> key) => new HashSet<string>(key, StringComparer.Ordinal).SetEquals(columns);
        return (principal.PrimaryKey is { Deferral: Schema.Deferral.NotDeferrable } primary && Same(primary.Columns))
            || principal.UniqueConstraints.Any(u => u.Deferral == Schema.Deferral.NotDeferrable && Same(u.Columns))
            || principal.Indexes.Any(i => i is { IsUnique: true, Filter: null, Native: null } &&
                i.Columns.All(c => c.Expression is ColumnExpression) && Same(i.Columns.Select(c => ((ColumnExpression)c.Expression).Name)));
    }

    // The same reference, its columns in the order of the key that it refers to.
    private (EquatableArray<string> Columns, EquatableArray<string> Principal) Ordered(ForeignKey key, Table principal)
    {
        var order = context.Features.IndexesForeignKeys && !context.IsSameEngine
            ? Keys(principal).FirstOrDefault(k => new HashSet<string>(k, StringComparer.Ordinal).SetEquals(key.PrincipalColumns))
            : null;
        return order is null
            ? (key.Columns, key.PrincipalColumns)
            : (order.Select(c => key.Columns[IndexOf(key.PrincipalColumns, c)]).ToEquatableArray(), order.ToEquatableArray());
    }

    private static int IndexOf(EquatableArray<string> columns, string column) => columns.TakeWhile(c => c != column).Count();

    private static IEnumerable<IReadOnlyList<string>> Keys(Table table)
    {
        if (table.PrimaryKey is { } primary)
        {
            yield return [.. primary.Columns];
        }

        foreach (var unique in table.UniqueConstraints)
        {
            yield return [.. unique.Columns];
        }

        foreach (var index in table.Indexes.Where(i =>
            i is { IsUnique: true, Filter: null, Native: null } && i.Columns.All(c => c.Expression is ColumnExpression)))
        {
            yield return [.. index.Columns.Select(c => ((ColumnExpression)c.Expression).Name)];
        }
    }

    private ReferentialAction Action(ForeignKey key, ReferentialAction action, string what, string target)
    {
        // Without a deferral the two refuse the same.
        if (action == ReferentialAction.Restrict && !context.Features.HasRestrict && !context.IsSameEngine)
        {
            action = ReferentialAction.NoAction;
            if (key.Deferral != Schema.Deferral.NotDeferrable && context.Features.HasDeferrableForeignKeys)
            {
                context.Anomalies.Add(
                    Codes.ReferenceActionLost, target, target, _dialect.DisplayName, $"{what} RESTRICT",
                    "a key that can be deferred is checked at the end");
            }
        }

        if (what == "ON UPDATE" && action != ReferentialAction.NoAction && !context.Features.HasUpdateActions && !context.IsSameEngine)
        {
            context.Anomalies.Add(
                Codes.ReferenceActionLost, target, target, _dialect.DisplayName, "ON UPDATE",
                "a referenced key does not change there with its dependents");
            return ReferentialAction.NoAction;
        }

        if (context.IsSameEngine)
        {
            return action;
        }

        var vain = context.Features.RefusesVainActions ? key.Columns.FirstOrDefault(c => GetsNull(c, action)) : null;
        var lost = action == ReferentialAction.SetDefault && !context.Features.HasSetDefault
            ? ($"{what} SET DEFAULT", "it is not among its actions")
            : vain is not null
                ? ($"{what} {(action == ReferentialAction.SetNull ? "SET NULL" : "SET DEFAULT")} over a column that is NOT NULL",
                    $"{vain} takes none")
            : default;
        if (lost != default)
        {
            context.Anomalies.Add(Codes.ReferenceActionLost, target, target, _dialect.DisplayName, lost.Item1, lost.Item2);
            return ReferentialAction.NoAction;
        }

        if (action is ReferentialAction.NoAction or ReferentialAction.Restrict
            || context.CascadePaths.Obstacle(source.Name, key) is not { } obstacle)
        {
            return action;
        }

        context.Anomalies.Add(Codes.CascadePathLost, target, target, _dialect.DisplayName, what, obstacle);
        return ReferentialAction.NoAction;
    }

    private bool GetsNull(string column, ReferentialAction action) =>
        source.FindColumn(column) is { IsNullable: false } c
            && (action == ReferentialAction.SetNull || (action == ReferentialAction.SetDefault && c.Default is null));

    private string Name(string name) =>
        context.Features.SharesObjectNames ? context.Names.Constraint(source.Name, name)
            : context.Features.NamesKeysAsIndexes ? context.Names.Key(source.Name, name)
            : context.Names.Local(name);

    private EquatableArray<string> Columns(EquatableArray<string> columns) => columns.Select(context.Names.Local).ToEquatableArray();

    private Deferral Deferral(Deferral deferral, string target)
    {
        if (deferral == Schema.Deferral.NotDeferrable || context.Features.HasDeferrableKeys)
        {
            return deferral;
        }

        context.Anomalies.Add(Codes.DeferralLost, target, target, _dialect.DisplayName);
        return Schema.Deferral.NotDeferrable;
    }
}
