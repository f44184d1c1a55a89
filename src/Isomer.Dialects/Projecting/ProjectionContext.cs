using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What every part of a projection needs to know.</summary>
internal sealed class ProjectionContext
{
    private readonly KeyTypes? _keyTypes;

    public ProjectionContext(Dialect dialect, Blueprint blueprint, ProjectionOptions options)
    {
        (Dialect, Blueprint) = (dialect, blueprint);
        IsSameEngine = blueprint.Origin?.Engine == dialect.Id;
        Names = new NamePlan(dialect, blueprint, options.Names, Anomalies);

        // An engine's own keys are as it accepted them: an X-rayed schema is its own projection.
        _keyTypes = IsSameEngine ? null : new KeyTypes(blueprint, Anomalies);
    }

    public Dialect Dialect { get; }

    public Features Features => Dialect.Features;

    public Blueprint Blueprint { get; }

    /// <summary>Whether the blueprint was X-rayed from this very engine, so that its types, collations and operator classes are known here.</summary>
    public bool IsSameEngine { get; }

    public NamePlan Names { get; }

    public AnomalyList Anomalies { get; } = new();

    /// <summary>Enum types that the projection adds.</summary>
    public List<EnumType> NewEnums { get; } = [];

    /// <summary>The canonical type that a column's key gives it; its own where no key ties it.</summary>
    public CanonicalType KeyType(Table table, Column column) => _keyTypes?.Of(table.Name, column) ?? column.Type;

    /// <summary>Whether a native text is in this engine's words; says that it is left out where it is not.</summary>
    public bool IsNativeHere(NativeText native, string target, string what)
    {
        if (native.Engine == Dialect.Id)
        {
            return true;
        }

        Anomalies.Add(Codes.NotPortable, target, target, what, DialectRegistry.DisplayName(native.Engine), Dialect.DisplayName);
        return false;
    }
}
