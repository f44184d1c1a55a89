using System.Globalization;
using Isomer.Generator.Naming;
using Isomer.Schema;

namespace Isomer.Generator.Model;

/// <summary>One generated file of tables.</summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Tables">The tables in it, in the blueprint's order.</param>
internal sealed record TableFile(string HintName, EquatableArray<TableModel> Tables)
{
    /// <summary>Up to so many tables each has a file; more files than that cost more at each keystroke than they help anyone.</summary>
    internal const int MostFiles = 200;

    private const int Shards = 16;

    /// <summary>The files of a blueprint's tables.</summary>
    public static IEnumerable<TableFile> Of(BlueprintModel blueprint)
    {
        var names = RowTypes.Of(blueprint.Owner.Class, blueprint.Mapped.Tables);
        var tables = blueprint.Mapped.Tables.Select((table, i) => new TableModel(blueprint.Owner, table, names[i], IsTransforming: false));

        return names.Count <= MostFiles
            ? tables.Select(t => new TableFile(Naming.HintName.Of(blueprint.Owner, t.Types.Target), EquatableArray<TableModel>.Wrap([t])))
            : tables.GroupBy(ShardOf).Select(shard => new TableFile(
                Naming.HintName.Of(blueprint.Owner, "Tables" + shard.Key.ToString("00", CultureInfo.InvariantCulture)),
                shard.ToEquatableArray()));
    }

    /// <summary>The same file, knowing which tables have a <c>Transform</c>.</summary>
    public TableFile With(EquatableArray<TransformHook> hooks) => this with
    {
        Tables = Tables.Select(t => t with { IsTransforming = hooks.Contains(new TransformHook(t.Owner.Class, t.Types.Source)) })
            .ToEquatableArray(),
    };

    // By name, not by place: a table that comes or goes moves no other.
    private static int ShardOf(TableModel table) => (int)(StableHash.Of(table.Table.Target.Name.ToString()) % Shards);
}
