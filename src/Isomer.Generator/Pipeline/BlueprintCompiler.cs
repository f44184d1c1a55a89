using Isomer.Dialects;
using Isomer.Generator.Emit;
using Isomer.Generator.Model;
using Isomer.Schema;

namespace Isomer.Generator.Pipeline;

/// <summary>Reads a blueprint and its mapping, projects it onto each destination, and says what that would lose.</summary>
internal sealed class BlueprintCompiler
{
    // MSBuild's semicolon would begin a comment in the file that hands metadata to the compiler.
    private static readonly char[] Separators = [';', ',', '|'];

    private readonly BlueprintSource _source;
    private readonly MappingSource? _mappingFile;
    private readonly CancellationToken _cancel;
    private readonly List<Diagnostic> _findings = [];

    private BlueprintCompiler(BlueprintSource source, MappingSource? mappingFile, CancellationToken cancel) =>
        (_source, _mappingFile, _cancel) = (source, mappingFile, cancel);

    public static CompiledBlueprint Compile(BlueprintSource source, EquatableArray<MappingSource> mappings, CancellationToken cancel)
    {
        var mapping = mappings.FirstOrDefault(m => source.Mapping is { } wanted && BlueprintFile.IsSame(m.Path, wanted));
        var compiler = new BlueprintCompiler(source, mapping, cancel);
        var model = compiler.TryCompile();
        return new(model is null ? default : EquatableArray<BlueprintModel>.Wrap([model]), compiler._findings.ToEquatableArray());
    }

    private BlueprintModel? TryCompile()
    {
        try
        {
            return Compile();
        }
        catch (IsomerException e)
        {
            _findings.Add(e.Diagnostic with { Path = e.Diagnostic.Path ?? _source.Path });
            return null;
        }
    }

    private BlueprintModel? Compile()
    {
        var engine = FindEngine(_source.Engine);
        var targets = FindTargets();
        var isNameFree = CheckName();
        var blueprint = Keep(BlueprintJson.Read(_source.Text, _source.Path));
        var mapping = ReadMapping();
        if (engine is null || targets is null || !isNameFree || blueprint.Value is null || mapping?.Value is null ||
            Apply(mapping, blueprint.Value) is not { } mapped)
        {
            return null;
        }

        // Nobody waits for the blueprint's text before the destinations are done.
        var text = Task.Run(() => BlueprintJson.Write(blueprint.Value), _cancel);
        var scripts = Project(targets, mapped, mapping.Value.Names, blueprint.Positions, mapping.Positions);
        return new()
        {
            Owner = _source.Owner,
            Mapped = mapped,
            SourceEngine = engine.Id,
            TargetEngines = targets.Select(t => t.Id).ToEquatableArray(),
            Connection = _source.Connection,
            BlueprintJson = text.GetAwaiter().GetResult(),
            MappingJson = _mappingFile?.Text.Replace("\r\n", "\n"),
            Scripts = scripts,
            HasMain = _source.WantsMain && !_source.HasSiblings,
        };
    }

    private Dialect? FindEngine(string name)
    {
        var dialect = DialectRegistry.Find(name);
        if (dialect is null)
        {
            Find(Codes.UnknownEngine, name, string.Join(", ", DialectRegistry.All.Select(d => d.Name)));
        }

        return dialect;
    }

    private List<Dialect>? FindTargets()
    {
        var names = _source.Targets.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(t => t.Trim()).Where(t => t.Length > 0);
        var targets = names.Select(FindEngine).ToList();
        return targets.Contains(null) ? null : [.. targets.OfType<Dialect>().Distinct()];
    }

    private bool CheckName()
    {
        if (_source.WantsMain && _source.HasSiblings)
        {
            Find(Codes.MainNotGenerated, _source.Owner.File);
        }

        if (_source.NameTakenBy is { } other)
        {
            Find(Codes.BlueprintNameTaken, _source.Owner.File, _source.Owner.Class, other);
        }

        return _source.NameTakenBy is null;
    }

    // Null where the file is missing; the mapping that changes nothing where none is asked for.
    private ParseResult<SchemaMapping>? ReadMapping()
    {
        if (_mappingFile is not null)
        {
            return Keep(MappingJson.Read(_mappingFile.Text, _mappingFile.Path));
        }

        if (_source.Mapping is null)
        {
            return new(SchemaMapping.Empty, default, new());
        }

        Find(Codes.MappingNotFound, BlueprintFile.NameOf(_source.Mapping), _source.Owner.File);
        return null;
    }

    private MappedBlueprint? Apply(ParseResult<SchemaMapping> mapping, Blueprint blueprint)
    {
        var applied = mapping.Value!.Apply(blueprint);
        _findings.AddRange(applied.Diagnostics.Select(d => d.At(_mappingFile?.Path, mapping.Positions)));
        foreach (var table in applied.Value?.Tables ?? default)
        {
            foreach (var column in table.Columns)
            {
                if (column.Constant is { } constant && !Constant.Fits(constant, column.Target))
                {
                    Find(
                        Codes.UnfitConstant, constant.Text, column.Target.Name, table.Target.Name.ToString(),
                        "it is no " + column.Target.Type);
                }
            }
        }

        return applied.Value;
    }

    private EquatableArray<Script> Project(
        List<Dialect> targets, MappedBlueprint mapped, NamePolicy names, SourceMap places, SourceMap rulePlaces)
    {
        // Each destination alone: a projection reads the blueprint, which nobody changes.
        var projections = Concurrently.Select(targets, dialect => TargetProjection.Of(dialect, mapped, names), _cancel);
        var anomalies = projections.SelectMany(p => p.Anomalies).Distinct();
        var unfit = projections.SelectMany(p => p.Unfit).Distinct();

        // Without a destination nothing could answer to an acceptance.
        var open = mapped.WithoutAccepted(anomalies, out var unused);
        _findings.AddRange(
            open.Select(a => (a.Target is null ? a : a with { Target = mapped.SourceTarget(a.Target) }).At(_source.Path, places)));
        _findings.AddRange(targets.Count == 0 ? [] : unused.Concat(unfit).Select(u => u.At(_mappingFile?.Path, rulePlaces)));
        return projections.Select(p => p.Script).OfType<Script>().ToEquatableArray();
    }

    private ParseResult<T> Keep<T>(ParseResult<T> result)
        where T : class
    {
        _findings.AddRange(result.Diagnostics);
        return result;
    }

    private void Find(Code code, params string[] arguments) =>
        _findings.Add(Diagnostic.Create(code, arguments) with { Path = _source.Path });
}
