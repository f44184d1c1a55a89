using System.IO.Enumeration;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Makes the blueprint from the catalog's rows.</summary>
internal sealed class BlueprintBuilder
{
    private const string OwnTables = "isomer_*";

    private readonly CatalogRows _rows;
    private readonly Dialect _dialect;
    private readonly Findings _findings;
    private readonly IReadOnlyList<string> _excluded;

    public BlueprintBuilder(CatalogRows rows, Dialect dialect, string side, XRayOptions options)
    {
        _rows = rows;
        _dialect = dialect;
        _findings = new Findings(dialect, side);
        _excluded = [.. options.Exclude, OwnTables];
    }

    public XRayResult Build(Origin origin)
    {
        var builder = new TableBuilder(_rows, _dialect, _findings);
        var tables = _rows.Tables.Where(t => !IsExcluded(t.Name)).Select(builder.Build).ToEquatableArray();
        var modules = new ModuleBuilder(_findings);
        foreach (var module in _rows.Modules.Where(m => !m.IsView || !IsExcluded(m.Name)))
        {
            modules.Add(module);
        }

        var objects = new ObjectBuilder(_rows, _dialect, _findings);
        var sequences = objects.Sequences(IsExcluded);
        new TriggerBuilder(_findings).KeepOthers(_rows.Triggers);
        objects.KeepAll();
        if (!_rows.SeesDefinitions)
        {
            _findings.Hidden("objects without a right on them");
        }

        var blueprint = new Blueprint
        {
            Origin = origin,
            Tables = tables,
            Sequences = sequences,
            Views = modules.Views,
            Routines = modules.Routines,
            NativeObjects = _findings.Objects.ToEquatableArray(),
        };
        return new(blueprint.Sorted(), _findings.Diagnostics);
    }

    private bool IsExcluded(QualifiedName name) =>
        _excluded.Any(
            p => FileSystemName.MatchesSimpleExpression(p, name.ToString()) || FileSystemName.MatchesSimpleExpression(p, name.Name));
}
