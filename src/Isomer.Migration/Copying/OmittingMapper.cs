using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>
/// Leaves out the columns whose values the destination gives by itself and takes from nobody (ISO2186): they are read, as the mapper was
/// generated for every destination, and neither written nor verified.
/// </summary>
internal sealed class OmittingMapper : TableMapper
{
    // A mapper serves several pumps at once, and a row is mapped without an allocation.
    [ThreadStatic]
    private static OmittingWriter? s_writer;

    private readonly TableMapper _mapper;
    private readonly bool[] _isOmitted;

    private OmittingMapper(TableMapper mapper, HashSet<string> omitted)
    {
        _mapper = mapper;
        _isOmitted = [.. mapper.Writes.Select(w => omitted.Contains(w.Column))];
        Writes = [.. mapper.Writes.Where(w => !omitted.Contains(w.Column))];
    }

    public override string SourceTable => _mapper.SourceTable;

    public override bool IsTransforming => _mapper.IsTransforming;

    public override IReadOnlyList<MapperColumn> Reads => _mapper.Reads;

    public override IReadOnlyList<MapperColumn> Writes { get; }

    /// <summary>The mapper without what this destination fills; the mapper itself where it fills nothing.</summary>
    public static TableMapper Omit(TableMapper mapper, MappedTable mapped, ProjectedTable projected)
    {
        // An engine that holds a row version as such stamps the row itself. A key of stamps would name no row at the destination: the
        // writer refuses it.
        var key = mapped.Target.PrimaryKey?.Columns ?? [];
        var filled = mapped.Target.Columns
            .Where((c, i) => projected.Table.Columns[i].Type.Kind == TypeKind.RowVersion && !key.Contains(c.Name))
            .Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return filled.Count == 0 ? mapper : new OmittingMapper(mapper, filled);
    }

    public override void Map(RowReader reader, RowWriter writer)
    {
        var kept = s_writer ??= new OmittingWriter();
        kept.BeginRow(writer, _isOmitted);
        _mapper.Map(reader, kept);
    }
}
