using System.IO.Enumeration;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Makes the blueprint from the catalog's rows.</summary>
internal sealed class BlueprintBuilder
{
    // Any of them shows the names; where the bodies do not come with them, that is seen.
    private static readonly string[] ShowRoutines =
        ["EXECUTE", "ALTER ROUTINE", "SHOW CREATE ROUTINE", "SHOW_ROUTINE", Grants.SelectOnRoutines];

    private const string OwnTables = "isomer_*";

    private readonly CatalogRows _rows;
    private readonly Findings _findings;
    private readonly TableBuilder _tables;
    private readonly IReadOnlyList<string> _excluded;
    private readonly string _side;

    public BlueprintBuilder(CatalogRows rows, Dialect dialect, bool isMariaDb, string side, XRayOptions options)
    {
        _rows = rows;
        _side = side;
        _findings = new Findings(dialect, rows.Database);
        _tables = new TableBuilder(rows, dialect, isMariaDb, _findings);
        _excluded = options.Exclude;
    }

    public XRayResult Build(Origin origin)
    {
        var tables = _rows.Tables.Where(t => t.IsTable && !IsExcluded(t.Name)).Select(_tables.Build).ToEquatableArray();
        var views = _rows.Views.Where(v => !IsExcluded(v.Name)).Select(View).ToEquatableArray();
        var parameters = _rows.Parameters.ToLookup(p => (p.Routine, p.RoutineKind));
        var routines = _rows.Routines.Where(r => r.Body is not null)
            .Select(r => new Routine(r.Name, _findings.Text(r.Definition(parameters[(r.Name, r.Kind)])))).ToEquatableArray();
        foreach (var scheduled in _rows.Events)
        {
            _findings.Keep("event", scheduled.Name, scheduled.Definition);
        }

        SayWhatIsHidden();
        var blueprint = new Blueprint
        {
            Origin = origin,
            Tables = tables,
            Sequences = _rows.Sequences.Where(s => !IsExcluded(s.Name)).Select(s => s.Normalize()).ToEquatableArray(),
            Views = views,
            Routines = routines,
            NativeObjects = _findings.Objects.ToEquatableArray(),
        };
        return new(blueprint.Sorted(), _findings.Diagnostics);
    }

    private bool IsExcluded(QualifiedName name) => FileSystemName.MatchesSimpleExpression(OwnTables, name.Name) || _excluded.Any(
        p => FileSystemName.MatchesSimpleExpression(p, name.ToString()) || FileSystemName.MatchesSimpleExpression(p, name.Name));

    private View View(ViewRow row)
    {
        if (row.Query.Length == 0)
        {
            throw new IsomerException(Codes.PermissionDenied, _side, $"the view {row.Name} may not be seen, which takes SHOW VIEW");
        }

        if (row.Security != "DEFINER")
        {
            _findings.Keep("view's security", row.Name, "SQL SECURITY " + row.Security);
        }

        return new(row.Name, _findings.Text(row.Query + (row.CheckOption == "NONE" ? "" : $" WITH {row.CheckOption} CHECK OPTION")));
    }

    // The catalog leaves out what the account may not see, without a word.
    private void SayWhatIsHidden()
    {
        if (!_rows.Privileges.Contains("TRIGGER"))
        {
            _findings.Hidden(_side, "triggers", "TRIGGER");
        }

        if (_rows.ForeignKeys.Any(k => k.OnDelete is null))
        {
            _findings.Hidden(_side, "the actions of foreign keys", "TRIGGER, or another privilege on the tables than SELECT");
        }

        if (!_rows.Privileges.Contains("EVENT"))
        {
            _findings.Hidden(_side, "events", "EVENT");
        }

        if (_rows.Routines.Any(r => r.Body is null) || !_rows.Privileges.Overlaps(ShowRoutines))
        {
            _findings.Hidden(_side, "routines or their bodies", "SHOW_ROUTINE (MariaDB: SHOW CREATE ROUTINE, or SELECT on mysql.proc)");
        }
    }
}
