using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Makes the tree of a partitioned table.</summary>
internal sealed class PartitionBuilder(IEnumerable<TableRow> tables, Findings findings)
{
    private readonly ILookup<uint, TableRow> _partitions = tables.Where(t => t.IsPartition).ToLookup(t => t.Parents[0]);

    /// <summary>How a table is partitioned; null where it is not.</summary>
    public Partitioning? Build(TableRow table)
    {
        if (table.Strategy is null)
        {
            return null;
        }

        var method = table.Strategy switch
        {
            "r" => PartitionMethod.Range,
            "l" => PartitionMethod.List,
            _ => PartitionMethod.Hash,
        };
        return new(
            method,
            table.PartitionKey.Select(k => Key(table, k)).ToEquatableArray(),
            _partitions[table.Oid].Select(p => new Partition(p.Name, findings.Text(p.Bounds!), Build(p))).OrderBy(p => p.Name)
                .ToEquatableArray());
    }

    private Expression Key(TableRow table, string key) =>
        table.HasKeyExpressions ? findings.Expression(key, $"tables/{table.Name}", null) : new ColumnExpression(key);
}
