using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Migration.Planning;

/// <summary>Compares what the blueprint becomes on a destination with what stands there.</summary>
internal static class Planner
{
    /// <summary>Plans a destination.</summary>
    /// <param name="schema">The blueprint with its mapping.</param>
    /// <param name="destination">The destination.</param>
    /// <param name="patterns">The tables asked for.</param>
    /// <param name="cancellationToken">Stops the X-Ray.</param>
    public static async Task<MigrationPlan> PlanAsync(
        SchemaSource schema, IDatabase destination, TablePatterns patterns, CancellationToken cancellationToken)
    {
        var xray = await destination.Catalog.ReadAsync(XRayOptions.Default, cancellationToken).ConfigureAwait(false);
        return Plan(schema, destination.Engine.Dialect, xray.Blueprint, patterns);
    }

    /// <summary>Plans a destination that stands as <paramref name="current"/> says.</summary>
    /// <param name="schema">The blueprint with its mapping.</param>
    /// <param name="dialect">The destination's dialect.</param>
    /// <param name="current">The destination's schema; <see cref="Blueprint.Empty"/> for one that is still to be created.</param>
    /// <param name="patterns">The tables asked for.</param>
    public static MigrationPlan Plan(SchemaSource schema, Dialect dialect, Blueprint current, TablePatterns patterns)
    {
        var projection = dialect.Project(
            schema.Mapped.Target, new ProjectionOptions(schema.Mapping.Names) { Tables = schema.Mapped.Tables });
        var all = schema.Mapped.Tables.Zip(projection.Tables, (m, p) => (Mapped: m, Projected: p)).ToList();
        patterns.RequireMatches([.. all.Select(t => (t.Mapped, t.Projected.Table.Name))]);
        var tables = all.Where(t => patterns.Matches(t.Mapped, t.Projected.Table.Name)).ToList();

        var selected = patterns.IsAll
            ? projection.Schema
            : Select(projection.Schema, [.. tables.Select(t => t.Projected.Table.Name)], current);
        var changes = SchemaDiff.Compare(current, selected, new SchemaDiffOptions(KeepUnknownObjects: true, dialect.Id));
        return new MigrationPlan
        {
            Schema = schema,
            Projection = projection,
            Current = current,
            Statements = dialect.Plan(changes, current, selected),
            Finish = dialect.FinishLoad(selected),
            Tables = tables,
        };
    }

    // With --table, a foreign key to a table that neither goes nor stands cannot be made; it follows when that table does.
    private static Blueprint Select(Blueprint schema, HashSet<QualifiedName> names, Blueprint current) => schema with
    {
        Tables = schema.Tables.Where(t => names.Contains(t.Name)).Select(t => t with
        {
            ForeignKeys = t.ForeignKeys.Where(f => names.Contains(f.Principal) || current.FindTable(f.Principal) is not null)
                .ToEquatableArray(),
        }).ToEquatableArray(),
    };
}
