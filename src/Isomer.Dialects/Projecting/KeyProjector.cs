using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Projects primary, unique and foreign keys of one table.</summary>
internal sealed class KeyProjector(ProjectionContext context, Table source)
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
        return new(key.Name is null ? null : Name(key.Name), Columns(key.Columns), Deferral(key.Deferral, target));
    }

    /// <summary>A unique constraint on the engine.</summary>
    public UniqueConstraint Unique(UniqueConstraint unique)
    {
        var target = $"tables/{source.Name}/unique/{unique.Name}";
        var distinct = unique.NullsNotDistinct && !context.Features.HasNullsNotDistinct;
        if (distinct)
        {
            context.Anomalies.Add(Codes.NullsDistinct, target, target, _dialect.DisplayName);
        }

        TextKeys.Report(context, source, unique.Columns, target);
        return new(Name(unique.Name), Columns(unique.Columns), unique.NullsNotDistinct && !distinct, Deferral(unique.Deferral, target));
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
            var columns = string.Join(", ", key.PrincipalColumns);
            context.Anomalies.Add(Codes.ForeignKeyLost, target, target, _dialect.DisplayName, $"{key.Principal}({columns}) is no key");
            return null;
        }

        if (key.MatchFull && !context.Features.HasMatchFull && key.Columns.Count > 1)
        {
            context.Anomalies.Add(Codes.MatchFullLost, target, target, _dialect.DisplayName);
        }

        return key with
        {
            Name = context.Names.Local(key.Name),
            Columns = Columns(key.Columns),
            Principal = context.Names.Qualified(key.Principal),
            PrincipalColumns = Columns(key.PrincipalColumns),
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

    private string Name(string name) => context.Features.NamesKeysAsIndexes ? context.Names.Key(source.Name, name) : context.Names.Local(name);

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
