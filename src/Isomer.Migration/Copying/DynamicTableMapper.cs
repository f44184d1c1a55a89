using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>
/// Moves a table column by column, for tables without a generated mapper: what a generated one does, decided at run time.
/// </summary>
internal sealed class DynamicTableMapper : TableMapper
{
    private readonly List<MapperColumn> _reads = [];
    private readonly List<MapperColumn> _writes = [];
    private readonly List<Step> _steps = [];

    /// <param name="table">The table.</param>
    /// <param name="wants">Which columns go; null for all.</param>
    public DynamicTableMapper(MappedTable table, Func<MappedColumn, bool>? wants = null)
    {
        SourceTable = table.Source.Name.ToString();
        foreach (var column in table.Columns)
        {
            if (column.Target.Generated is not null || wants?.Invoke(column) == false)
            {
                continue;
            }

            var type = column.Target.Type;
            _writes.Add(new(column.Target.Name, type.ToString()));
            if (column.Constant is { } constant)
            {
                _steps.Add(new(default, 0, ConstantWriter.Of(constant, type)));
            }
            else
            {
                _steps.Add(new(Carriers.Of(type), _reads.Count, null));
                _reads.Add(new(column.Source!.Name, type.ToString()));
            }
        }
    }

    private readonly record struct Step(Carrier Carrier, int Ordinal, Action<RowWriter>? Constant);

    public override string SourceTable { get; }

    public override bool IsTransforming => false;

    public override IReadOnlyList<MapperColumn> Reads => _reads;

    public override IReadOnlyList<MapperColumn> Writes => _writes;

    public override void Map(RowReader reader, RowWriter writer)
    {
        foreach (var step in _steps)
        {
            if (step.Constant is { } constant)
            {
                constant(writer);
            }
            else
            {
                reader.Move(step.Carrier, step.Ordinal, writer);
            }
        }
    }
}
