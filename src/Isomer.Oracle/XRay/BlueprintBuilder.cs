using System.IO.Enumeration;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Makes the blueprint from the catalog's rows.</summary>
internal sealed class BlueprintBuilder
{
    private const string OwnTables = "isomer_*";

    private readonly CatalogRows _rows;
    private readonly Findings _findings;
    private readonly SourceText _sources;
    private readonly TableBuilder _tables;
    private readonly IReadOnlyList<string> _excluded;
    private readonly string _side;

    public BlueprintBuilder(CatalogRows rows, Dialect dialect, string side, XRayOptions options)
    {
        (_rows, _side, _excluded) = (rows, side, options.Exclude);
        _findings = new Findings(dialect, rows.Schema);
        _sources = new SourceText(rows.Sources);
        _tables = new TableBuilder(rows, _sources, dialect, _findings);
    }

    /// <summary>The blueprint.</summary>
    /// <param name="origin">Where it is from.</param>
    /// <param name="canSeeAll">Whether nothing of the wanted schemas is hidden from the account.</param>
    public XRayResult Build(Origin origin, bool canSeeAll)
    {
        var tables = _rows.Tables.Where(t => !IsExcluded(t.Name) && IsCopied(t)).Select(_tables.Build).ToEquatableArray();
        foreach (var table in _rows.ObjectTables.Where(t => !IsExcluded(t.Name)))
        {
            _findings.Keep("table of objects", table.Name, $"CREATE TABLE {SqlText.Quote(table.Name)} OF {SqlText.Quote(table.Type)}");
            LeaveOut(table.Name, "its rows are objects");
        }

        var views = Views().ToEquatableArray();
        ListTheRest();
        if (!canSeeAll)
        {
            _findings.Say(Codes.CatalogHidden, "", _side, "objects of other schemas", "SELECT ANY TABLE, or SELECT on each of them");
        }

        var blueprint = new Blueprint
        {
            Origin = origin,
            Tables = tables,
            Sequences = _rows.Sequences.Where(s => !IsExcluded(s.Name)).ToEquatableArray(),
            Views = views,
            Routines = new[] { "FUNCTION", "PROCEDURE", "PACKAGE" }.SelectMany(_sources.Of)
                .Select(u => new Routine(u.Name, _findings.Text(u.Definition))).ToEquatableArray(),
            NativeObjects = _findings.Objects.ToEquatableArray(),
        };
        return new(blueprint.Sorted(), _findings.Diagnostics);
    }

    private bool IsExcluded(QualifiedName name) => FileSystemName.MatchesSimpleExpression(OwnTables, name.Name) || _excluded.Any(
        p => FileSystemName.MatchesSimpleExpression(p, name.ToString()) || FileSystemName.MatchesSimpleExpression(p, name.Name));

    // Rows that only their own session sees, or that stand in files, are no rows of one moment.
    private bool IsCopied(TableRow row)
    {
        if (row.IsTemporary)
        {
            var keeps = row.Duration == "SYS$SESSION" ? "ON COMMIT PRESERVE ROWS" : "ON COMMIT DELETE ROWS";
            _findings.Keep("temporary table", row.Name, "GLOBAL TEMPORARY TABLE " + keeps);
            LeaveOut(row.Name, "each session has rows of its own in it");
        }
        else if (row.IsExternal)
        {
            _findings.Keep("external table", row.Name, "ORGANIZATION EXTERNAL");
            LeaveOut(row.Name, "its rows stand in files outside of the database");
        }

        return row is { IsTemporary: false, IsExternal: false };
    }

    private void LeaveOut(QualifiedName table, string why) =>
        _findings.Say(Codes.TableNotCopied, $"native/{table}", _side, table.ToString(), why);

    private IEnumerable<View> Views()
    {
        var columns = _rows.Columns.Where(c => !c.IsHidden).ToLookup(c => c.Table, c => c.Name);
        var comments = _rows.Comments.Where(c => c.Column is null).GroupBy(c => c.On).ToDictionary(g => g.Key, g => g.First().Text);
        foreach (var row in _rows.Views.Where(v => !IsExcluded(v.Name)))
        {
            if (row.IsOfObjects)
            {
                _findings.Keep("view of objects", row.Name, row.Query);
                continue;
            }

            yield return new View(
                row.Name, _findings.Text(ViewText.Of(row.Name.Name, row.Query, [.. columns[row.Name]])),
                Comment: comments.GetValueOrDefault(row.Name));
        }

        foreach (var row in _rows.MaterializedViews.Where(v => !IsExcluded(v.Name)))
        {
            if (row.Options.Length > 0)
            {
                _findings.Keep("refresh of a materialized view", row.Name, row.Options);
            }

            yield return new View(
                row.Name, _findings.Text(ViewText.Of(row.Name.Name, row.Query, [.. columns[row.Name]])), IsMaterialized: true);
        }
    }

    private void ListTheRest()
    {
        foreach (var kind in new[] { "PACKAGE BODY", "TYPE", "TYPE BODY" })
        {
            foreach (var (name, definition) in _sources.Of(kind))
            {
                _findings.Keep(kind.ToLowerInvariant(), name, definition);
            }
        }

        foreach (var trigger in _rows.Triggers.Where(t => !t.IsOfTable))
        {
            _findings.Keep("trigger", trigger.Name, _sources.Find("TRIGGER", trigger.Name) ?? "TRIGGER");
        }

        foreach (var synonym in _rows.Synonyms)
        {
            _findings.Keep("synonym", synonym.Name, synonym.Definition);
        }

        foreach (var link in _rows.Links)
        {
            _findings.Keep("database link", link, "DATABASE LINK");
        }
    }
}
