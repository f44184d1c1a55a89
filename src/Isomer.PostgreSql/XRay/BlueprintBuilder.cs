using System.IO.Enumeration;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Makes the blueprint from the catalog's rows.</summary>
internal sealed class BlueprintBuilder
{
    private const string OwnTables = "isomer_*";

    private readonly CatalogRows _rows;
    private readonly Findings _findings;
    private readonly TypeReader _types;
    private readonly IReadOnlyList<string> _excluded;

    public BlueprintBuilder(CatalogRows rows, Dialect dialect, XRayOptions options)
    {
        _rows = rows;
        _findings = new Findings(dialect);
        _types = new TypeReader(dialect, _findings);
        _excluded = [.. options.Exclude, OwnTables];
    }

    public XRayResult Build(Origin origin)
    {
        foreach (var (type, printedName) in _rows.Enums)
        {
            _types.Add(printedName, type);
        }

        var domains = Domains();
        var columns = new ColumnBuilder(_types, domains, _findings);
        var builder = new TableBuilder(_rows, columns, _types, _findings);
        var tables = _rows.Tables.Where(t => !t.IsPartition && !IsExcluded(t.Name)).Select(builder.Build).ToEquatableArray();
        foreach (var partition in _rows.Tables.Where(t => t.IsPartition && !IsExcluded(t.Name)))
        {
            builder.KeepOwnParts(partition);
        }

        KeepOthers();
        var blueprint = new Blueprint
        {
            Origin = origin,
            Tables = tables,
            Sequences = Sequences(columns.OwnedSequences),
            Enums = _rows.Enums.Select(e => e.Type).ToEquatableArray(),
            Domains = domains.Values.ToEquatableArray(),
            Views = _rows.Views.Where(v => !IsExcluded(v.Name))
                .Select(v => new View(v.Name, _findings.Text(v.Query.Trim().TrimEnd(';')), v.IsMaterialized, v.Comment)).ToEquatableArray(),
            Routines = _rows.Routines.Select(r => new Routine(r.Name, _findings.Text(r.Definition.Trim()))).ToEquatableArray(),
            NativeObjects = _findings.Objects.ToEquatableArray(),
        };
        return new(blueprint.Sorted(), _findings.Diagnostics);
    }

    private bool IsExcluded(QualifiedName name) =>
        _excluded.Any(
            p => FileSystemName.MatchesSimpleExpression(p, name.ToString()) || FileSystemName.MatchesSimpleExpression(p, name.Name));

    private Dictionary<QualifiedName, Domain> Domains()
    {
        var checks = _rows.Constraints.ToLookup(c => c.Domain);
        var domains = new Dictionary<QualifiedName, Domain>();

        // A domain on a domain can only be younger than it.
        foreach (var row in _rows.Domains.OrderBy(d => d.Oid))
        {
            var target = $"domains/{row.Name}";
            var (type, native) = _types.Read(row.StoreType, row.Collation, target);
            _types.Add(row.PrintedName, type);
            var self = new[] { new Column { Name = "value", Type = type } };
            domains.Add(row.Name, new Domain
            {
                Name = row.Name,
                Type = type,
                Native = native,
                IsNullable = !row.IsNotNull,
                Default = row.Default is null ? null : _findings.Expression(row.Default, target, type),
                Checks = checks[row.Oid].Where(c => c.Kind == "c")
                    .Select(c => new CheckConstraint(c.Name, _findings.Expression(c.Expression!, target, null, self))).ToEquatableArray(),
                Comment = row.Comment,
            });
        }

        return domains;
    }

    private EquatableArray<Sequence> Sequences(IReadOnlySet<uint> owned)
    {
        var behindExcluded = _rows.Tables.Where(t => IsExcluded(t.Name)).Select(t => t.Oid).ToHashSet();
        var hidden = _rows.Columns.Where(c => behindExcluded.Contains(c.Table)).Select(c => c.Sequence?.Oid ?? 0).ToHashSet();
        return _rows.Sequences.Where(s => !owned.Contains(s.Row.Oid) && !hidden.Contains(s.Row.Oid)).Select(Sequence).ToEquatableArray();
    }

    private Sequence Sequence((SequenceRow Row, string StoreType, string? Comment) sequence)
    {
        var row = sequence.Row;
        var type = _types.Read(sequence.StoreType, null, $"sequences/{row.Name}").Type;
        return new Sequence
        {
            Name = row.Name,
            Type = type,
            Start = row.Start,
            Increment = row.Increment,
            Minimum = row.Minimum,
            Maximum = row.Maximum,
            Cache = row.Cache,
            IsCyclic = row.IsCyclic,
            Comment = sequence.Comment,
        }.Normalize();
    }

    private void KeepOthers()
    {
        var tables = _rows.Tables.Select(t => t.Oid).ToHashSet();
        foreach (var (kind, name, definition) in _rows.Others)
        {
            _findings.Keep(kind, name, definition);
        }

        foreach (var trigger in _rows.Triggers.Where(t => !tables.Contains(t.Table)))
        {
            _findings.Keep("trigger of a view", trigger.TableName, trigger.Name, trigger.Definition);
        }

        foreach (var index in _rows.Indexes.Where(i => !tables.Contains(i.Table)))
        {
            _findings.Keep("index of a materialized view", new QualifiedName(index.Name), index.Definition);
        }
    }
}
