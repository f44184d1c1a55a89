using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Migration.Policies;
using Isomer.Schema;

namespace Isomer.Migration.Planning;

/// <summary>Joins a mapped table, its projection and its mapper into a <see cref="TableRoute"/>.</summary>
internal static class RouteBuilder
{
    /// <summary>The route of a table.</summary>
    /// <param name="mapped">The table as the mapping leaves it.</param>
    /// <param name="sourceEngine">The id of the source's engine.</param>
    /// <param name="source">The table as the live source spells it; columns stand as in <see cref="MappedTable.Source"/>.</param>
    /// <param name="projected">The table as the destination holds it.</param>
    /// <param name="mapper">The generated mapper; null to move column by column.</param>
    /// <param name="policies">The mapping's policies; null for none.</param>
    /// <exception cref="IsomerException">The mapper was generated from another blueprint, or a policy cannot act.</exception>
    public static TableRoute Build(
        MappedTable mapped, string sourceEngine, Table source, ProjectedTable projected, TableMapper? mapper, PolicyBook? policies = null)
    {
        mapper = CompletingMapper.Complete(mapper ?? new DynamicTableMapper(mapped), mapped, projected);
        mapper = OmittingMapper.Omit(mapper, mapped, projected);
        var reads = mapper.Reads.Select(c => Read(mapper, mapped.Source, source, c)).ToList();
        var keys = AddKeys(mapped.Source, source, reads);
        var writes = mapper.Writes.Select(c => Write(mapper, mapped.Target, projected, c)).ToList();
        IReadOnlyList<CanonicalType> types = [.. writes.Select(c => c.As)];
        var ofTable = policies?.Of(mapped.Target.Name, [.. mapper.Writes.Select(w => w.Column)], types) ?? [];
        return new TableRoute
        {
            Mapped = mapped,
            SourceEngine = sourceEngine,
            Source = source,
            Projected = projected,
            Mapper = mapper,
            Reads = reads,
            KeyOrdinals = keys,
            Target = new WriteTarget(projected.Table, writes),
            Types = types,
            Policies = ofTable,
            Computed = ComputedColumns.Of(mapped, source, projected, mapper, policies),
            IsVerbatim = !mapper.IsTransforming && ofTable.Count == 0 && mapper.Reads.Count == writes.Count
                && mapper.Reads.Zip(mapper.Writes).All(pair => IsSameColumn(mapped, pair.First, pair.Second)),
        };
    }

    private static bool IsSameColumn(MappedTable mapped, MapperColumn read, MapperColumn write) =>
        mapped.Columns[mapped.Target.IndexOfColumn(write.Column)] is { Constant: null, Source: { } source } && source.Name == read.Column;

    private static ReadColumn Read(TableMapper mapper, Table blueprint, Table source, MapperColumn column)
    {
        var index = RequireColumn(mapper, blueprint, column);
        return new ReadColumn(source.Columns[index], CanonicalType.Parse(column.Type));
    }

    private static WriteColumn Write(TableMapper mapper, Table blueprint, ProjectedTable projected, MapperColumn column)
    {
        var index = RequireColumn(mapper, blueprint, column);
        return new WriteColumn(projected.Table.Columns[index], projected.StoreTypes[index], CanonicalType.Parse(column.Type));
    }

    private static int RequireColumn(TableMapper mapper, Table blueprint, MapperColumn column) =>
        blueprint.IndexOfColumn(column.Column) is >= 0 and var index
            ? index
            : throw new IsomerException(Codes.MapperMismatch, mapper.SourceTable, column.Column);

    // Messages name a row by its key, so the key is read even where no column of the destination takes it.
    private static List<int> AddKeys(Table blueprint, Table source, List<ReadColumn> reads)
    {
        var ordinals = new List<int>();
        foreach (var name in blueprint.PrimaryKey?.Columns ?? [])
        {
            var column = source.Columns[blueprint.IndexOfColumn(name)];
            var ordinal = reads.FindIndex(r => r.Column == column);
            if (ordinal < 0)
            {
                ordinal = reads.Count;
                reads.Add(new ReadColumn(column, column.Type));
            }

            ordinals.Add(ordinal);
        }

        return ordinals;
    }
}
