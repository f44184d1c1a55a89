using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>Projects a blueprint onto an engine: one routine for all of them, fed with each one's <see cref="Features"/>.</summary>
internal sealed class Projector
{
    private readonly ProjectionContext _context;
    private readonly Dialect _dialect;
    private readonly Blueprint _blueprint;
    private readonly ExpressionProjector _expressions;

    public Projector(Dialect dialect, Blueprint blueprint, ProjectionOptions options)
    {
        (_dialect, _blueprint) = (dialect, blueprint);
        _context = new ProjectionContext(dialect, blueprint, options);
        _expressions = new ExpressionProjector(_context, source: null, new Dictionary<string, CanonicalType>());
    }

    /// <summary>The projection.</summary>
    public Projection Project()
    {
        var tables = _blueprint.Tables
            .Select(t => new TableProjector(_context, PartlyNullKeys.Meant(_context, t)).Project()).ToEquatableArray();
        var sequences = Sequences();
        var schema = new Blueprint
        {
            Origin = _context.IsSameEngine ? _blueprint.Origin : new Origin(_dialect.Id, null),
            Tables = tables.Select(t => t.Table).OrderBy(t => t.Name).ToEquatableArray(),
            Sequences = sequences.Select(s => s.Held).OrderBy(s => s.Name).ToEquatableArray(),
            Enums = Enums(),
            Domains = Domains(),
            Views = Kept(
                    _blueprint.Views, v => Native(v.Native, NativeKind.View, $"views/{v.Name}", "view"),
                    (v, text) => View(v) with { Native = text })
                .OrderBy(v => v.Name).ToEquatableArray(),
            Routines = Kept(
                    _blueprint.Routines, r => Native(r.Native, NativeKind.Program, $"routines/{r.Name}", "routine"),
                    (r, text) => r with { Native = text })
                .ToEquatableArray(),
            NativeObjects = Kept(
                    _blueprint.NativeObjects, n => Native(n.Native, NativeKind.Program, $"native/{n.Kind}/{n.Name}", "native object"),
                    (n, text) => n with { Native = text })
                .ToEquatableArray(),
        };
        var mustStand = _context.Features.MakesSchemas || _context.IsSameEngine
            ? []
            : schema.Tables.Select(t => t.Name.Schema).Concat(schema.Sequences.Select(s => s.Name.Schema)).OfType<string>()
                .Distinct(StringComparer.Ordinal);
        foreach (var user in mustStand)
        {
            _context.Anomalies.Add(Codes.SchemaMustStand, $"schemas/{user}", user, _dialect.DisplayName);
        }

        foreach (var listed in schema.NativeObjects.Where(n => !NativeStatement.IsStatement(n)))
        {
            _context.Anomalies.Add(Codes.NativeNotCreated, $"native/{listed.Kind}/{listed.Name}", listed.Name.ToString(), listed.Kind);
        }

        return new(_dialect.Id, schema, tables, _context.Anomalies.ToEquatableArray())
        {
            Narrowings = _context.Anomalies.Narrowings,
            KeyNarrowings = _context.Anomalies.KeyNarrowings,
            Sequences = sequences,
        };
    }

    private NativeText? Native(NativeText native, NativeKind kind, string target, string what) =>
        _context.Native(native, kind, target, what);

    // What is left out has said so.
    private static IEnumerable<T> Kept<T>(EquatableArray<T> items, Func<T, NativeText?> native, Func<T, NativeText, T> with)
    {
        foreach (var item in items)
        {
            if (native(item) is { } text)
            {
                yield return with(item, text);
            }
        }
    }

    private EquatableArray<ProjectedSequence> Sequences()
    {
        if (_context.Features.HasSequences)
        {
            return _blueprint.Sequences.Select(s => new ProjectedSequence(s, Sequence(s))).ToEquatableArray();
        }

        foreach (var sequence in _blueprint.Sequences)
        {
            _context.Anomalies.Add(Codes.SequenceLost, $"sequences/{sequence.Name}", sequence.Name.ToString(), _dialect.DisplayName);
        }

        return EquatableArray<ProjectedSequence>.Empty;
    }

    private Sequence Sequence(Sequence sequence)
    {
        var type = sequence.Type is null ? null : _context.Hold(sequence.Type, $"sequences/{sequence.Name}", sequence.Name.ToString());
        var named = sequence with { Name = _context.Names.Qualified(sequence.Name), Type = type };
        named = named with { Comment = Comment(sequence.Comment, _context.Features.HasSequenceComments, "sequence", sequence.Name) };
        return (_context.Features.HasSequenceTypes ? named : Bounded(named, sequence.Type) with { Type = null }).Normalize();
    }

    private View View(View view) => view with
    {
        Name = _context.Names.Qualified(view.Name),
        Comment = Comment(view.Comment, _context.Features.HasComments && _context.Features.HasViewComments, "view", view.Name),
    };

    // The comment where the engine has one there; says that it is left out where it has none.
    private string? Comment(string? comment, bool isHeld, string kind, QualifiedName name)
    {
        if (comment is not null && !isHeld)
        {
            _context.Anomalies.Add(Codes.CommentsLost, $"{kind}s/{name}", $"{kind} {name}", _dialect.DisplayName, "1");
        }

        return isHeld ? comment : null;
    }

    // The bounds that the type would set.
    private static Sequence Bounded(Sequence sequence, CanonicalType? type)
    {
        long? greatest = type?.Kind switch
        {
            TypeKind.Int16 => short.MaxValue,
            TypeKind.Int32 => int.MaxValue,
            _ => null,
        };
        return sequence.Increment < 0
            ? sequence with { Minimum = sequence.Minimum ?? -greatest - 1 }
            : sequence with { Maximum = sequence.Maximum ?? greatest };
    }

    private EquatableArray<EnumType> Enums()
    {
        if (_context.Features.HasEnums)
        {
            return _blueprint.Enums.Select(e => e with { Name = _context.Names.Qualified(e.Name) })
                .Concat(_context.NewEnums).OrderBy(e => e.Name).ToEquatableArray();
        }

        foreach (var type in _blueprint.Enums)
        {
            Comment(type.Comment, isHeld: false, "enum", type.Name);
        }

        return EquatableArray<EnumType>.Empty;
    }

    private EquatableArray<Domain> Domains()
    {
        if (_context.Features.HasDomains)
        {
            return _blueprint.Domains.Select(Domain).OrderBy(d => d.Name).ToEquatableArray();
        }

        foreach (var domain in _blueprint.Domains)
        {
            Comment(domain.Comment, isHeld: false, "domain", domain.Name);
        }

        return EquatableArray<Domain>.Empty;
    }

    private Domain Domain(Domain domain)
    {
        var target = $"domains/{domain.Name}";
        var isNative = domain.Native?.Engine == _dialect.Id;
        var type = isNative ? domain.Type : _context.Hold(domain.Type, target, domain.Name.ToString());
        return domain with
        {
            Name = _context.Names.Qualified(domain.Name),
            Type = type,
            Default = domain.Default is null ? null : _expressions.Project(domain.Default, (domain.Type, type), target, "default"),
            Checks = domain.Checks
                .Select(c => (c.Name, Check: _expressions.Project(c.Expression, null, target, $"check {c.Name}")))
                .Where(c => c.Check is not null)
                .Select(c => new CheckConstraint(_context.Names.Local(c.Name), c.Check!)).ToEquatableArray(),
            Native = isNative ? domain.Native : null,
        };
    }
}
