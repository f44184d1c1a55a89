using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Says how a table is partitioned; what the model has no word for is listed.</summary>
internal sealed class PartitionBuilder(CatalogRows rows, Findings findings)
{
    private readonly ILookup<QualifiedName, PartitionedTableRow> _tables = rows.PartitionedTables.ToLookup(t => t.Table);
    private readonly ILookup<QualifiedName, PartitionRow> _partitions = rows.Partitions.ToLookup(p => p.Table);

    public Table Build(Table table)
    {
        var key = _tables[table.Name].ToList();
        if (key.Count == 0)
        {
            return table;
        }

        var first = key[0];
        PartitionMethod? method = first is not { SubMethod: "NONE", Interval: null, Reference: null } ? null : first.Method switch
        {
            "RANGE" => PartitionMethod.Range,
            "LIST" => PartitionMethod.List,
            "HASH" => PartitionMethod.Hash,
            _ => null,
        };
        var partitions = _partitions[table.Name].ToList();
        if (method is not { } known)
        {
            findings.Keep("partitioning", table.Name, "partitions", Clause(key, partitions));
            return table;
        }

        return table with
        {
            Partitioning = new(
                known,
                key.Select(k => (Expression)new ColumnExpression(k.Column!)).ToEquatableArray(),
                partitions.Select(p => new Partition(new QualifiedName(p.Name), findings.Text(Bounds(first.Method, p))))
                    .OrderBy(p => p.Name).ToEquatableArray()),
        };
    }

    private static string Bounds(string method, PartitionRow row) => method switch
    {
        "RANGE" => $"VALUES LESS THAN ({row.HighValue})",
        "LIST" => $"VALUES ({row.HighValue})",
        _ => "",
    };

    private static string Clause(List<PartitionedTableRow> key, List<PartitionRow> partitions)
    {
        var first = key[0];
        var columns = SqlText.QuoteList(key.Select(k => k.Column).OfType<string>());
        var by = first.Reference is { } reference
            ? $"({SqlText.Quote(reference)})"
            : $"({columns})" + (first.Interval is null ? "" : $" INTERVAL ({first.Interval})");
        var sub = first.SubMethod == "NONE" ? "" : " SUBPARTITION BY " + first.SubMethod;
        var parts = partitions.Select(p => $"PARTITION {SqlText.Quote(p.Name)} {Bounds(first.Method, p)}".TrimEnd());
        return $"PARTITION BY {first.Method} {by}{sub} ({string.Join(", ", parts)})";
    }
}
