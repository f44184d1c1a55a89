using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>
/// Adds the columns that are generated in the blueprint and plain at this destination, because it has no form for their formula (ISO2031):
/// no mapper writes them, so without this their values would be lost.
/// </summary>
internal sealed class CompletingMapper : TableMapper
{
    private readonly TableMapper _mapper;
    private readonly List<(Carrier Carrier, int Ordinal)> _moves = [];
    private readonly List<MapperColumn> _reads;
    private readonly List<MapperColumn> _writes;

    private CompletingMapper(TableMapper mapper, List<MappedColumn> plain)
    {
        _mapper = mapper;
        _reads = [.. mapper.Reads];
        _writes = [.. mapper.Writes];
        foreach (var column in plain)
        {
            var type = column.Target.Type;
            _moves.Add((Carriers.Of(type), _reads.Count));
            _reads.Add(new(column.Source!.Name, type.ToString()));
            _writes.Add(new(column.Target.Name, type.ToString()));
        }
    }

    public override string SourceTable => _mapper.SourceTable;

    public override bool IsTransforming => _mapper.IsTransforming;

    public override IReadOnlyList<MapperColumn> Reads => _reads;

    public override IReadOnlyList<MapperColumn> Writes => _writes;

    /// <summary>The mapper with what this destination needs; the mapper itself where it needs no more.</summary>
    public static TableMapper Complete(TableMapper mapper, MappedTable mapped, ProjectedTable projected)
    {
        var plain = mapped.Columns
            .Where((c, i) => c is { Source: not null, Target.Generated: not null } && projected.Table.Columns[i].Generated is null)
            .ToList();
        return plain.Count == 0 ? mapper : new CompletingMapper(mapper, plain);
    }

    public override void Map(RowReader reader, RowWriter writer)
    {
        _mapper.Map(reader, writer);
        foreach (var (carrier, ordinal) in _moves)
        {
            reader.Move(carrier, ordinal, writer);
        }
    }
}
